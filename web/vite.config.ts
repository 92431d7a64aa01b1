import { defineConfig } from "vitest/config";

// For `npm run dev` and the tests; what is built is told by build.mjs.
export default defineConfig({
  server: { proxy: { "/webhooks": { target: "http://localhost:5005", ws: true }, "/static/lines.json": "http://localhost:5005" } },
  test: { include: ["src/**/*.test.ts"] },
});
