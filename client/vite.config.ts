import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where the API listens while developing; server/dev.js sets it. */
const api = `http://127.0.0.1:${process.env.SCHAKELWERK_API_PORT ?? "4680"}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: "es" },
  server: {
    host: "127.0.0.1",
    // The server answers its own address only, so the proxy asks in that name.
    proxy: { "/api": { target: api, changeOrigin: true, headers: { origin: api } } },
  },
  build: {
    outDir: resolve(import.meta.dirname, "../dist/client"),
    emptyOutDir: true,
    // The content security policy allows data: for images alone.
    assetsInlineLimit: 0,
  },
});
