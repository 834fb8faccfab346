import { resolve } from "node:path";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    target: "node20",
    outDir: resolve(import.meta.dirname, "../dist/server"),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: resolve(import.meta.dirname, "main.ts"),
        cli: resolve(import.meta.dirname, "cli.ts"),
        worker: resolve(import.meta.dirname, "../analysis/threads/worker.ts"),
        "reader-worker": resolve(import.meta.dirname, "reader/reader-worker.ts"),
      },
      // Whichever file a pool ends up in, its worker lies beside it.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
