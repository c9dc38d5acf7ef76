import { render } from 'preact';
import { ALL_LANGUAGES } from '#domain/lesson.ts';
import { ClassroomWindow } from '#screens/classroom/ClassroomWindow.tsx';
import { openDatabase } from '#storage/database.ts';
import { openPacks } from '#storage/packs.ts';
import { keepContent } from './content.ts';
import { openSpeaker } from './speech.ts';
import { watchForUpdates } from './update.ts';
import { startWords } from './words.ts';

const WORDS = ['classroom', 'calm', 'yoga'] as const;

/**
 * Opens the classroom's screen. It has lessons and a voice, and no log: what it does not have it cannot show. A
 * machine that is also somebody's tablet has its lessons already: they are shared.
 * A new version is put in place only when the page is opened anew: nobody's teaching is interrupted.
 */
export async function open(root: HTMLElement): Promise<void> {
  let isChosen = false;
  watchForUpdates(() => !isChosen);
  const packs = openPacks(openDatabase('najah'));
  const content = await keepContent(packs, () => ALL_LANGUAGES);
  content.load();
  await startWords('da', WORDS);
  document.title = 'Najah';
  addEventListener('pointerdown', () => {
    isChosen = true;
  });
  root.textContent = '';
  render(
    <ClassroomWindow
      classroom={{
        content,
        lesson: packs.lesson,
        practice: packs.practice,
        help: packs.help,
        speaker: openSpeaker(),
      }}
    />,
    root,
  );
}
