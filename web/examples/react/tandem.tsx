import { useEffect, type DetailedHTMLProps, type HTMLAttributes } from "react";

/** The attributes that <tandem-chat> takes; docs/embedding.md says what each does. */
interface TandemAttributes extends HTMLAttributes<HTMLElement> {
  server?: string;
  heading?: string;
  accent?: string;
  language?: string;
  country?: string;
  privacy?: string;
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "tandem-chat": DetailedHTMLProps<TandemAttributes, HTMLElement>;
    }
  }
}

/** The chat as a React component; the element itself comes from the bot's own server. */
export function Tandem({ server = "", ...attributes }: TandemAttributes): React.JSX.Element {
  useEffect(() => void import(/* @vite-ignore */ `${server}/static/tandem-chat.js`), [server]);
  return <tandem-chat server={server} {...attributes} />;
}
