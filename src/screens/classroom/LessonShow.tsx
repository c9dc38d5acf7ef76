import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useTranslation } from 'react-i18next';
import type { Help, Lesson, Phrase } from '#domain/lesson.ts';
import { useAwakeScreen } from '#hooks/awake-screen.ts';
import { useClassroom, useClassroomHelp, useClassroomLesson } from '#hooks/classroom.ts';
import { CardView } from './CardView.tsx';
import { type Card, deckOf, saidAt, saidOnOpening } from './deck.ts';
import { toggleFullScreen } from './full-screen.ts';
import type { Command } from './keys.ts';
import { PenLayer } from './PenLayer.tsx';
import { Plan } from './Plan.tsx';
import type { Settings } from './settings.ts';
import { BEGINNING, back, blank, forward, reveal, type Showing } from './showing.ts';
import { type Drawing, EMPTY, type Pen, undone, wiped } from './strokes.ts';
import { useCommands } from './use-commands.ts';
import { Zones } from './Zones.tsx';

interface Props {
  id: string;
  settings: Settings;
  onSettings: (changed: Partial<Settings>) => void;
  onLeave: () => void;
}

/** A lesson on the big screen, read from this machine's own disk. */
export function LessonShow({ id, settings, onSettings, onLeave }: Props) {
  const { t } = useTranslation('classroom');
  const lesson = useClassroomLesson(id);
  const help = useClassroomHelp(id, settings.help);
  if (lesson === undefined) return null;
  if (lesson === null) {
    return (
      <main class="chooser">
        <p class="chooser-note">{t('not-here-yet')}</p>
        <button type="button" class="chooser-choice" onClick={onLeave}>
          {t('choose-lesson')}
        </button>
      </main>
    );
  }
  return <Show lesson={lesson} help={help} settings={settings} onSettings={onSettings} onLeave={onLeave} />;
}

interface ShowProps extends Omit<Props, 'id'> {
  lesson: Lesson;
  help: Help | null | undefined;
}

function Show({ lesson, help, settings, onSettings, onLeave }: ShowProps) {
  const { t } = useTranslation('classroom');
  const { speaker } = useClassroom();
  const hasVoice = useSyncExternalStore(speaker.subscribe, speaker.hasVoice);
  const deck = useMemo(() => deckOf(lesson), [lesson]);
  const [showing, setShowing] = useState<Showing>(BEGINNING);
  const [pen, setPen] = useState<Pen>(1);
  const [isDrawing, setDrawing] = useState(false);
  const [drawings, setDrawings] = useState<Drawings>(NOTHING_DRAWN);
  useAwakeScreen();
  useEffect(() => () => speaker.stop(), [speaker]);

  const card = deck[showing.at] as Card;
  const surface = showing.isBlank ? 'board' : 'card';
  const draw = (change: (drawing: Drawing) => Drawing) =>
    setDrawings((before) => ({ ...before, [surface]: change(before[surface]) }));

  const say = (phrases: readonly Phrase[], isWord = false) =>
    void speaker.say(phrases.map(({ id, da }) => ({ id, da, isWord })));

  const show = (next: Showing, isAsked: boolean) => {
    const nextCard = deck[next.at] as Card;
    setShowing(next);
    if (next.at !== showing.at) {
      // A drawing explains one card; it goes with it (ux rule 66).
      setDrawings(NOTHING_DRAWN);
      speaker.stop();
      if (next.at > showing.at) say(saidOnOpening(nextCard));
    } else if (next.revealed > showing.revealed || (isAsked && !showing.isBlank)) {
      say(saidAt(nextCard, next.revealed), nextCard.kind === 'picture' && nextCard.isWord);
    }
  };

  const act = (command: Command) => {
    switch (command) {
      case 'forward':
        return show(forward(deck, showing), false);
      case 'back':
        return show(back(deck, showing), false);
      case 'reveal':
        return show(reveal(deck, showing), true);
      case 'blank':
        speaker.stop();
        return setShowing(blank(showing));
      case 'draw':
        return setDrawing(!isDrawing);
      case 'wipe':
        return draw(wiped);
      case 'undo':
        return draw(undone);
      case 'light':
        return onSettings({ isLight: !settings.isLight });
      case 'full-screen':
        return toggleFullScreen();
      case 'plan':
      case 'leave':
        return onLeave();
      case 'pen-1':
      case 'pen-2':
      case 'pen-3':
        return setPen(Number(command.at(-1)) as Pen);
    }
  };
  useCommands(act);

  return (
    <main class="show" dir="ltr" data-card={card.kind} data-at={showing.at}>
      <h1 class="unseen" lang="da">
        {lesson.title.da}
      </h1>
      {showing.isBlank ? (
        <p class="unseen" role="status">
          {t('resting')}
        </p>
      ) : (
        <CardView card={card} revealed={showing.revealed} lesson={lesson} help={help} hasVoice={hasVoice} />
      )}
      <Zones labels={[t('key-back'), t('key-reveal'), t('key-forward')]} onTap={act} />
      {!showing.isBlank && <Plan count={deck.length} now={showing.at} onOpen={onLeave} />}
      <PenLayer
        drawing={drawings[surface]}
        pen={pen}
        isDrawing={isDrawing}
        isLight={settings.isLight}
        onDraw={draw}
        onPen={setPen}
        onCommand={act}
      />
    </main>
  );
}

/** One drawing on the card and one on the empty board; neither outlives the card. */
type Drawings = Readonly<Record<'card' | 'board', Drawing>>;
const NOTHING_DRAWN: Drawings = { card: EMPTY, board: EMPTY };
