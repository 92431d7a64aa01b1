import { unsafeCSS, type CSSResult } from "lit";

/** One em of the chat, as a length that does not grow in what stands inside. */
export const EM = "--tandem-em";

try {
  CSS.registerProperty({ name: EM, syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // Registered already, by another copy of this script.
}

/** In a shadow root `rem` is still the size that the page around has chosen; here it is the reader's own. */
export function scaled(styles: CSSResult): CSSResult {
  return unsafeCSS(styles.cssText.replace(/(\d*\.?\d+)rem\b/g, `calc($1 * var(${EM}))`));
}
