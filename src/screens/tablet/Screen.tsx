import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Utterance } from '#audio/utterance.ts';
import { go, here } from '#hooks/navigation.ts';
import { useOpening, useSpeech } from '#hooks/speech.ts';
import { spoken, useTerms } from '#hooks/terms.ts';
import { drawFace } from '#pictures/faces.ts';
import { Bar, type NextState } from '#ui/Bar.tsx';
import { Label } from '#ui/Label.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Caption } from './Caption.tsx';
import './screen.css';

/** What Next leads to. Without one it stays in its place, quiet, and says the task again. */
export interface Next {
  readonly onGo: () => void;
  /** `glow` when it has just become possible. */
  readonly state?: Exclude<NextState, 'quiet'>;
  /** SVG of what comes next. */
  readonly thumb?: string;
}

interface Props {
  /** Names the screen for the voice: a new key is said anew. */
  name: string;
  /** What is said when the screen opens, once; Listen again says it again. */
  say: readonly Utterance[];
  /** What Listen again says, where that is not the opening: the word being asked for. */
  listen?: readonly Utterance[] | undefined;
  /** What Listen does, where something is told that is no phrase. */
  onListen?: (() => void) | undefined;
  /** It is being told now. */
  isTelling?: boolean;
  next?: Next | undefined;
  /** Where Back goes. Absent: the browser's own step back. `false`: nowhere. */
  back?: (() => void) | false | undefined;
  isHome?: boolean;
  /** The kind of a lesson's step, for who looks at the page from outside. */
  step?: string | undefined;
  /** More of that kind: the rung of a run, by attribute. */
  marks?: Readonly<Record<`data-${string}`, string | number>>;
  /** What Help does here, where it is more than the way to those who help. */
  onHelp?: (() => void) | undefined;
  /** A strip beside what is shown: ways out of a private lesson. With it, Home leaves no step to come back to. */
  aside?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** The way to those who help; from there back here. */
export const goForHelp = (): void => go(`/help?from=${encodeURIComponent(here())}`);

/** Every screen of the tablet: a stage, and the bar that is always the same (DESIGN-NOTES §2). */
export function Screen({
  name,
  say,
  listen,
  onListen,
  isTelling = false,
  next,
  back,
  isHome = false,
  step,
  marks,
  onHelp,
  aside,
  class: className = '',
  children,
}: Props) {
  const t = useTerms('tablet');
  const speech = useSpeech();
  useOpening(name, say);
  const face = useMemo(() => drawFace('parwin', { mood: 'happy' }), []);
  const again = onListen ?? (() => speech.say(...(listen ?? say)));
  const onHome = () => {
    if (isHome) speech.say(spoken(t('here-is-home')));
    // What stands before Home has its address: there is nowhere to go yet, and a tap is answered all the same.
    else if (here() === '/') again();
    else go('/', { replace: Boolean(aside) });
  };
  // What is said of a screen is also its heading, for who hears it through a screen reader.
  const [opening] = say.length > 0 ? say : (listen ?? []);
  const title = {
    text: opening?.help?.text ?? opening?.da ?? 'Najah',
    lang: opening?.help?.language ?? 'da',
  };

  return (
    <main class={`screen ${className}`} data-screen={name.split('#')[0]} data-step={step} {...marks}>
      <div class="stage">
        <Label text={title.text} lang={title.lang} as="h1" class="unseen" />
        {aside ? <div class="beside">{children}</div> : children}
        {aside}
        <Caption speaking={speech.speaking} />
      </div>
      <Bar
        terms={{ home: t('home'), back: t('back'), next: t('next'), listen: t('listen'), help: t('help') }}
        isHome={isHome}
        hasBack={back !== false}
        next={next ? (next.state ?? 'filled') : 'quiet'}
        thumb={next?.thumb && <Picture svg={next.thumb} />}
        helperFace={<Picture svg={face} />}
        isSpeaking={isTelling || speech.speaking !== undefined}
        hasVoice={speech.hasVoice}
        onHome={onHome}
        onBack={() =>
          back === false ? speech.say(spoken(t('no-way-back'))) : (back ?? (() => history.back()))()
        }
        onNext={() => (next ? next.onGo() : again())}
        onListen={again}
        onHelp={onHelp ?? goForHelp}
      />
    </main>
  );
}
