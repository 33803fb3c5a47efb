import { defineConfig } from '@playwright/test';
import { BROWSER_VARIABLE, findBrowser } from './scripts/browser.mjs';

// Another one where this is taken, as when two copies are tested side by side.
const PORT = Number(process.env.MILLESIME_PORT ?? 4173);

// Workers read this file too: the browser is looked for once and handed on.
process.env[BROWSER_VARIABLE] ??= findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A second try is told by the run, and not silent.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // A machine that is busy elsewhere may stop for half a minute: slow is not wrong.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env[BROWSER_VARIABLE],
      // A browser that calls nobody by itself, so that any call to another host is ours.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone|@west/,
      use: { viewport: { width: 1440, height: 1000 } },
    },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true },
    },
    {
      // Where the day begins hours later than in Greenwich.
      name: 'martinique',
      grep: /@west/,
      use: { viewport: { width: 1440, height: 1000 }, timezoneId: 'America/Martinique' },
    },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
    timeout: 120_000,
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  },
});
