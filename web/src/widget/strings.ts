/** The loader's few words; the chat brings its own. */

export interface LoaderStrings {
  open: string;
  close: string;
  loading: string;
  failed: string;
}

const en: LoaderStrings = {
  open: "Chat with {title}",
  close: "Close the chat",
  loading: "Loading …",
  failed: "The chat can't be loaded right now. In danger, call your local emergency number, or find a line at ",
};

const LANGUAGES: Readonly<Record<string, LoaderStrings>> = {
  en,
  de: {
    open: "Mit {title} chatten",
    close: "Chat schließen",
    loading: "Wird geladen …",
    failed: "Der Chat kann gerade nicht geladen werden. Bei Gefahr den Notruf wählen; Hilfe in vielen Ländern: ",
  },
  es: {
    open: "Chatear con {title}",
    close: "Cerrar el chat",
    loading: "Cargando …",
    failed: "El chat no se puede cargar ahora. En peligro, llame a emergencias; líneas de ayuda por país: ",
  },
};

/** The strings of a language ("de", "de-AT"), English for one that is not there. */
export function loaderStrings(language: string): LoaderStrings {
  const code = language.toLowerCase().split("-")[0] ?? "";
  return (Object.hasOwn(LANGUAGES, code) && LANGUAGES[code]) || en;
}
