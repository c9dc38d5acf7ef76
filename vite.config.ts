import preact from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { TABLET_ROOMS } from './src/domain/word-rooms.ts';
import { apiPlugin } from './src/tools/api-plugin.ts';
import { contentPlugin } from './src/tools/content-plugin.ts';
import { drawnPlugin } from './src/tools/drawn-plugin.ts';
import { firstPicturePlugin } from './src/tools/first-picture-plugin.ts';

/**
 * The words of one language travel as one file: twelve small ones pack badly and are asked for one by one. Those of
 * lessons, which only the build reads, and of the other two windows stay by themselves.
 */
function wordsOf(module: string): string | null {
  const [, language, room] = /\/locales\/([\w-]+)\/(\w+)\.json$/.exec(module) ?? [];
  return language && TABLET_ROOMS.some((one) => one === room) ? `words-${language}` : null;
}

/** Packages the server needs at run time stay outside its bundle; our own code is inside. */
export default defineConfig(({ isSsrBuild }) => ({
  resolve: {
    alias: {
      'use-sync-external-store/shim': 'preact/compat',
      // Its modern build: the package's own door leads to one for browsers that we do not serve, and twice as slow to read.
      dexie: 'dexie/dist/modern/dexie.min.mjs',
    },
  },
  plugins: [
    preact(),
    ...(isSsrBuild || process.env.VITEST
      ? []
      : [
          contentPlugin(),
          drawnPlugin(),
          firstPicturePlugin(),
          apiPlugin(),
          VitePWA({
            strategies: 'injectManifest',
            srcDir: 'src/app',
            filename: 'service-worker.ts',
            injectRegister: false,
            manifest: {
              id: '/',
              name: 'Najah',
              short_name: 'Najah',
              description: 'Kursets tablet, uden net og uden at læse.',
              lang: 'da',
              start_url: '/',
              scope: '/',
              display: 'standalone',
              background_color: '#FBF7F0',
              theme_color: '#FBF7F0',
              icons: [
                { src: '/icons/najah-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
                { src: '/icons/najah-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
                { src: '/icons/najah-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
                { src: '/icons/najah.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
              ],
            },
            injectManifest: {
              globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest,txt}'],
              globIgnores: ['content/**'],
            },
          }),
        ]),
  ],
  define: { __APP_VERSION__: JSON.stringify(process.env.npm_package_version ?? '0.1.0') },
  build: {
    target: isSsrBuild ? 'node20' : ['chrome90', 'safari15', 'firefox90'],
    copyPublicDir: !isSsrBuild,
    modulePreload: { polyfill: false },
    ...(!isSsrBuild && { rolldownOptions: { output: { codeSplitting: { groups: [{ name: wordsOf }] } } } }),
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'tests/bench/**'],
    setupFiles: ['tests/support/setup.ts'],
    // Two cores that others use too: slow is not wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/react-i18next/] } },
  },
}));
