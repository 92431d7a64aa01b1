// Builds web/dist (or the folder given): the chat as an ES module with its page, then the loader, which holds the chat's
// hash, then the example in React. Prints the hashes for `integrity`; they stand in integrity.json as well.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";

const out = resolve(process.argv[2] ?? join(import.meta.dirname, "dist"));
const CHAT = "tandem-chat.js";

const hash = (file) => `sha384-${createHash("sha384").update(readFileSync(join(out, file))).digest("base64")}`;

// File names carry no hash, so that a rebuild of the same sources gives the same tree (check_bundle.sh).
const common = {
  configFile: false,
  root: import.meta.dirname,
  base: "/static/",
  logLevel: "warn",
  // Lit's licence asks that its notice travels with the bundle.
  esbuild: { legalComments: "eof" },
};

await build({
  ...common,
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rollupOptions: { output: { entryFileNames: CHAT, chunkFileNames: "[name].js", assetFileNames: "[name][extname]" } },
  },
});

const integrity = hash(CHAT);
await library("src/widget/widget.ts", "widget.js", "iife", {
  // The query makes a browser fetch the chat that belongs to this loader and no older one.
  CHAT_FILE: JSON.stringify(`${CHAT}?${integrity.slice("sha384-".length, "sha384-".length + 8).replace(/\W/g, "-")}`),
  CHAT_INTEGRITY: JSON.stringify(integrity),
});
await library("examples/react/clinic.tsx", "example-react.js", "es", { "process.env.NODE_ENV": '"production"' });

const hashes = Object.fromEntries(["widget.js", CHAT].map((file) => [file, hash(file)]));
writeFileSync(join(out, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
console.log(hashes);

function library(entry, entryFileNames, format, define) {
  return build({
    ...common,
    publicDir: false,
    define,
    build: { outDir: out, emptyOutDir: false, target: "es2022", rollupOptions: { input: entry, output: { format, entryFileNames } } },
  });
}
