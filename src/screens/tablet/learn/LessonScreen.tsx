import { useMemo, useState } from 'preact/hooks';
import type { Step } from '#domain/lesson.ts';
import { useHerLook } from '#hooks/her-look.ts';
import { type OpenLesson, useDraft, useLesson } from '#hooks/lessons.ts';
import { useTerms } from '#hooks/terms.ts';
import { drawUiPicture } from '#pictures/ui-pictures.ts';
import { useHers } from '../me/use-hers.ts';
import { type Next, Screen } from '../Screen.tsx';
import { LessonClosing } from './LessonClosing.tsx';
import { type LessonDraft, lessonDraftOf, placeOf } from './lesson-draft.ts';
import { OnTheWay } from './OnTheWay.tsx';
import { StepDots } from './StepDots.tsx';
import { playedStepOf } from './steps/registry.ts';
import { useCompleting } from './use-completing.ts';

interface Props {
  /** `lesson/raadighed` */
  id: string;
}

/** One lesson, step by step. Where she is lies on the disk, so sleep or a flat battery costs nothing (ux rule 23). */
export function LessonScreen({ id }: Props) {
  const opened = useLesson(id);
  const hers = useHers();
  const [draft, keep] = useDraft(id, lessonDraftOf);
  if (opened.isLoading || !draft) {
    return (
      <Screen name="lesson" say={[]}>
        {null}
      </Screen>
    );
  }
  const open = opened.value && hers(opened.value);
  return open?.lesson.steps.length ? (
    <Playing open={open} draft={draft} keep={keep} />
  ) : (
    <OnTheWay name="lesson" />
  );
}

interface PlayingProps {
  open: OpenLesson;
  draft: LessonDraft;
  keep: (draft: LessonDraft) => void;
}

function Playing({ open, draft, keep }: PlayingProps) {
  const { steps } = open.lesson;
  const [isClosing, setClosing] = useState(false);
  const complete = useCompleting(open.lesson, isClosing);
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
  if (isClosing) return <LessonClosing open={open} onBack={() => setClosing(false)} />;
  return (
    <PlayingStep
      key={step.id}
      open={open}
      step={step}
      place={place}
      taps={draft.taps[step.id] ?? []}
      tap={(name) => {
        const taps = [...(draft.taps[step.id] ?? []), name];
        keep({ at: step.id, index: place, taps: { ...draft.taps, [step.id]: taps } });
      }}
      onNext={goOn}
      onBack={place > 0 ? () => goTo(place - 1) : undefined}
    />
  );
}

interface PlayingStepProps {
  open: OpenLesson;
  step: Step;
  place: number;
  taps: readonly string[];
  tap: (name: string) => void;
  onNext: () => void;
  onBack: (() => void) | undefined;
}

function PlayingStep({ open, step, place, taps, tap, onNext, onBack }: PlayingStepProps) {
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
    <Screen name={`lesson#${step.id}`} step={step.kind} say={say} listen={asked} next={next} back={onBack}>
      <played.Show
        step={step}
        open={open}
        taps={taps}
        tap={tap}
        asked={asked}
        dots={<StepDots count={open.lesson.steps.length} now={place} />}
        goOn={onNext}
      />
    </Screen>
  );
}

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
