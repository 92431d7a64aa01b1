/** What the script tag says: `data-…` attributes, each with a default. */
export interface WidgetOptions {
  server: string;
  title: string;
  accent: string;
  position: "right" | "left";
  open: boolean;
  language: string;
  country: string;
  privacy: string;
}

/** Reads the options; the server is where the script came from, unless the tag names another. */
export function readOptions(data: Readonly<Record<string, string | undefined>>, source: string, pageLanguage: string): WidgetOptions {
  return {
    server: (data["server"] || new URL(source).origin).replace(/\/+$/, ""),
    title: data["title"]?.trim() || "Tandem",
    accent: data["accent"] ?? "",
    position: data["position"] === "left" ? "left" : "right",
    open: data["open"] !== undefined && data["open"] !== "false",
    language: data["language"] || pageLanguage || "en",
    country: data["country"] ?? "",
    privacy: data["privacy"] ?? "",
  };
}
