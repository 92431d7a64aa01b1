import { defineConfig } from "vitest/config";

// The bot serves dist/index.html at / and everything in dist/ under /static/.
// File names carry no hash, so that a rebuild of the same sources gives the same tree (check_bundle.sh).
export default defineConfig({
  base: "/static/",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: { entryFileNames: "tandem-chat.js", chunkFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
  // Lit's licence asks that its notice travels with the bundle.
  esbuild: { legalComments: "eof" },
  server: { proxy: { "/webhooks": "http://localhost:5005" } },
  test: { include: ["src/**/*.test.ts"] },
});
