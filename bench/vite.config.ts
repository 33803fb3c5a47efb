import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [svelte()],
  build: { target: 'es2022', emptyOutDir: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  logLevel: 'error',
  preview: {
    host: '127.0.0.1',
    port: Number(process.env.MILLESIME_BENCH_PORT ?? 4199),
    // Alone among its kind, a page has a clock of 5 microseconds instead of 100.
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
});
