import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Step } from '#domain/lesson.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { type OpenLesson, useDraft, useLesson } from '#hooks/lessons.ts';
import { useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { useHers } from '../me/use-hers.ts';
import { type Next, Screen } from '../Screen.tsx';
import { HelplineScreen } from './HelplineScreen.tsx';
import { LessonClosing } from './LessonClosing.tsx';
import { type LessonDraft, lessonDraftOf, placeOf } from './lesson-draft.ts';
import { OnTheWay } from './OnTheWay.tsx';
import { StepDots } from './StepDots.tsx';
import { playedStepOf } from './steps/registry.ts';
import { useCompleting } from './use-completing.ts';
import { useKnownFacts } from './use-facts.ts';
import { WaysOut } from './WaysOut.tsx';

interface Props {
  /** `lesson/raadighed` */
  id: string;
}

/** One lesson, step by step. Where she is lies on the disk, so sleep or a flat battery costs nothing (ux rule 23). */
export function LessonScreen({ id }: Props) {
  const opened = useLesson(id);
  const hers = useHers();
  const [kept, keep] = useDraft(id, lessonDraftOf);
  // Where she is in a private lesson is known to this screen alone, and forgotten when she leaves it.
  const [passing, pass] = useState(() => lessonDraftOf(undefined));
  const lesson = useKnownFacts(opened.isLoading ? undefined : opened.value?.lesson);
  if (opened.isLoading || !kept) {
    return (
      <Screen name="lesson" say={[]}>
        {null}
      </Screen>
    );
  }
  if (!opened.value || !lesson?.steps.length) return <OnTheWay name="lesson" />;
  const open = hers({ ...opened.value, lesson });
  return lesson.isPrivate ? (
    <Playing open={open} draft={passing} keep={pass} />
  ) : (
    <Playing open={open} draft={kept} keep={keep} />
  );
}

interface PlayingProps {
  open: OpenLesson;
  draft: LessonDraft;
  keep: (draft: LessonDraft) => void;
}

function Playing({ open, draft, keep }: PlayingProps) {
  const { steps, isPrivate } = open.lesson;
  const [isClosing, setClosing] = useState(false);
  const [isHelpline, setHelpline] = useState(false);
  const [passing, setPassing] = useState<LessonDraft['taps']>({});
  const allTaps = { ...draft.taps, ...passing };
  const complete = useCompleting(open.lesson, draft, isClosing);
  const place = placeOf(draft, steps);
  const step = steps[place];

  const goTo = (index: number) => {
    const there = steps[index];
    if (there) keep({ ...draft, at: there.id, index });
  };
  const goOn = () => {
    if (place + 1 < steps.length) goTo(place + 1);
    else {
      complete();
      setClosing(true);
    }
  };
  if (!step) return null;
  if (isHelpline) return <HelplineScreen onBack={() => setHelpline(false)} />;
  const waysOut = isPrivate && <WaysOut onHelpline={() => setHelpline(true)} />;
  if (isClosing)
    return <LessonClosing open={open} taps={draft.taps} waysOut={waysOut} onBack={() => setClosing(false)} />;
  return (
    <PlayingStep
      key={step.id}
      open={open}
      step={step}
      place={place}
      allTaps={allTaps}
      waysOut={waysOut}
      tap={(name) => {
        const taps = { [step.id]: [...(allTaps[step.id] ?? []), name] };
        if (isPassing(step)) setPassing({ ...passing, ...taps });
        else keep({ at: step.id, index: place, taps: { ...draft.taps, ...taps } });
      }}
      onNext={goOn}
      onBack={place > 0 ? () => goTo(place - 1) : undefined}
    />
  );
}

/** What she places where nothing may stay is known to the lesson while it is open, and never on the disk. */
const isPassing = (step: Step): boolean => step.kind === 'place' && !step.isKept;

interface PlayingStepProps {
  open: OpenLesson;
  step: Step;
  place: number;
  allTaps: LessonDraft['taps'];
  waysOut: ComponentChildren;
  tap: (name: string) => void;
  onNext: () => void;
  onBack: (() => void) | undefined;
}

function PlayingStep({ open, step, place, allTaps, waysOut, tap, onNext, onBack }: PlayingStepProps) {
  const taps = allTaps[step.id] ?? NO_TAPS;
  const t = useTerms('learn');
  const played = playedStepOf(step);
  const say = useMemo(() => played.say(step, open, t), [played, step, open, t]);
  const asked = useMemo(() => played.ask?.(step, open, t) ?? say, [played, step, open, t, say]);
  const going = played.going?.(step, taps);
  const thumb = useThumb(open, place + 1);
  const next: Next | undefined =
    going === 'not-yet'
      ? undefined
      : { onGo: onNext, state: going === 'done' ? 'glow' : 'filled', ...(thumb && { thumb }) };

  return (
    <Screen
      name={`lesson#${step.id}`}
      step={step.kind}
      say={say}
      listen={asked}
      next={next}
      back={onBack}
      aside={waysOut}
    >
      <played.Show
        step={step}
        open={open}
        taps={taps}
        allTaps={allTaps}
        tap={tap}
        asked={asked}
        dots={<StepDots count={open.lesson.steps.length} now={place} />}
        goOn={onNext}
      />
    </Screen>
  );
}

const NO_TAPS: readonly string[] = [];

/** SVG of what the next step shows, where that gives nothing away; after the last step, of being finished. */
function useThumb({ lesson }: OpenLesson, index: number): string | undefined {
  const her = useHerLook();
  const finished = useMemo(
    () => drawUiPicture('finished', { frame: 'face', id: 'thumb', ...(her && { her }) }),
    [her],
  );
  const next = lesson.steps[index];
  if (!next) return finished;
  const key = playedStepOf(next).preview?.(next, lesson);
  return key === undefined ? undefined : lesson.pictures[key];
}
