import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { bundledYears } from './plugins/bundled-years';
import { contentSecurityPolicy } from './plugins/content-security-policy';

// A screen is needed to open a browser; a build server has none.
const attended = Boolean(process.stdout.isTTY) && !process.env.CI;
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  plugins: [
    bundledYears(),
    svelte(),
    svelteTesting({ autoCleanup: false }),
    contentSecurityPolicy(),
  ],
  build: {
    target: 'es2022',
    // Nothing inlined: the policy of the page allows no data: address but for images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read by `npm run size`.
    manifest: true,
  },
  worker: { format: 'es' },
  server: { port: 5173, strictPort: true },
  preview: { port: 5173, strictPort: true, open: attended && hasScreen },
  test: {
    include: ['tests/{unit,component,data}/**/*.test.ts', 'tests/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    // On a busy machine the first test of a file waits for its imports.
    testTimeout: 60_000,
  },
});
