import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { PLAN } from '#curriculum/plan.ts';
import { createApp } from './app.ts';
import { danishDate } from './danish-date.ts';
import { seedDemo } from './demo.ts';
import { openMedia } from './media.ts';
import { settingsOf } from './settings.ts';
import { openStore } from './store.ts';

/** The API inside Vite's development server, on the data folder of `npm start`. The demo's password is `demo-demo`. */
export async function developmentListener(): Promise<ReturnType<typeof getRequestListener>> {
  const { databaseUrl, folder } = settingsOf(process.env, new URL(import.meta.url));
  const store = await openStore(databaseUrl);
  if (await store.people.isEmpty()) {
    await seedDemo(store, {
      plan: PLAN,
      today: danishDate(Date.now()),
      lessons: [],
      now: Date.now(),
      password: 'demo-demo',
    });
  }
  const app = createApp({
    store,
    media: openMedia(join(folder, 'media')),
    now: Date.now,
    dist: undefined,
    isBehindProxy: false,
    log: (line) => console.warn(JSON.stringify(line)),
  });
  return getRequestListener(app.fetch);
}
