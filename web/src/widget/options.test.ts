import { expect, it } from "vitest";
import { readOptions } from "./options";

const SOURCE = "https://chat.example.org/widget.js";

it("needs no option", () => {
  expect(readOptions({}, SOURCE, "")).toEqual({
    server: "https://chat.example.org",
    title: "Tandem",
    accent: "",
    position: "right",
    open: false,
    language: "en",
    country: "",
    privacy: "",
  });
});

it("reads what the tag says, and the language of the page where it says none", () => {
  const options = readOptions({ server: "https://b.example/", position: "left", open: "", title: " Guide " }, SOURCE, "de-AT");
  expect(options).toMatchObject({ server: "https://b.example", position: "left", open: true, title: "Guide", language: "de-AT" });
  expect(readOptions({ open: "false", language: "es" }, SOURCE, "de")).toMatchObject({ open: false, language: "es" });
});
