import { defineConfig } from '@playwright/test';

/** The flags under which Chromium runs as root in a container, quietly, with a microphone that is not real. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../.reports/journeys',
  fullyParallel: false,
  // Two cores: a second browser would only make the first one slow.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    // A tap that finds nothing says so at once, with the name of what it looked for.
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(process.env.CHROME_BIN ? { executablePath: process.env.CHROME_BIN } : {}),
      args: ARGS,
    },
  },
});
