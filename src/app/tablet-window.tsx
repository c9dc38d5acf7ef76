import { render } from 'preact';
import { TABLET_ROOMS } from '#domain/word-rooms.ts';
import { screenSerial } from '#hooks/navigation.ts';
import { TabletContext } from '#hooks/tablet.ts';
import { guardTaps } from '#hooks/tap-guard.ts';
import { TabletWindow } from '#screens/tablet/TabletWindow.tsx';
import { buildTablet, FIRST_ROOMS } from './tablet.ts';
import { watchForUpdates } from './update.ts';
import { loadWords, startWords } from './words.ts';

/** Opens a participant's tablet. Its first picture is in the page already; it stays until the screens are there. */
export async function open(root: HTMLElement): Promise<void> {
  let hasBegun = false;
  const update = watchForUpdates(() => !hasBegun);
  const tablet = await buildTablet(update);
  await startWords(tablet.language.get(), FIRST_ROOMS);
  guardTaps(document, screenSerial, () => performance.now());
  const words = loadWords(tablet.language.get(), TABLET_ROOMS).catch(() => undefined);
  root.textContent = '';
  render(
    <TabletContext.Provider value={tablet}>
      <TabletWindow
        words={words}
        onBegun={() => {
          hasBegun = true;
        }}
      />
    </TabletContext.Provider>,
    root,
  );
}
