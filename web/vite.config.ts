import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { preloadEditor } from './preload-editor.ts';
import { precompress } from './precompress.ts';
import { quietExplorer } from './quiet-explorer.ts';

const folder = import.meta.dirname;
const base = '/playground/';

/** Builds the playground into dist/web/playground, to be served at /playground of the API's own host. */
export default defineConfig({
  root: resolve(folder, 'playground'),
  base,
  plugins: [quietExplorer(), preloadEditor(base), precompress()],
  build: {
    outDir: resolve(folder, '../dist/web/playground'),
    emptyOutDir: true,
    target: 'es2023',
    // Monaco is one chunk by nature; what counts is the total after compression.
    chunkSizeWarningLimit: 4000,
    // Libraries say "use client" for servers that render React; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // For `vite --config web/vite.config.ts` beside a running server.
  server: { proxy: { '/graphql': 'http://localhost:4000' } },
});
