import { useMemo, useRef } from 'preact/hooks';
import { programmesOf } from '#domain/yoga.ts';
import { FROM_THE_START, takenUp } from '#domain/yoga-player.ts';
import { useWeek } from '#hooks/course.ts';
import { useDraft } from '#hooks/lessons.ts';
import { go } from '#hooks/navigation.ts';
import { useOperations } from '#hooks/tablet.ts';
import { Screen } from '../Screen.tsx';
import { ChooseScreen } from './ChooseScreen.tsx';
import { type CalmDraft, calmDraftOf, keptAt } from './calm-draft.ts';
import { PlayerScreen } from './PlayerScreen.tsx';
import { programmeCalled, programmesOfWeek, programmesPutTogether } from './programmes.ts';

interface Props {
  /** The programme in the address, `5` or `yoga-rolig`; without one she chooses. */
  programme: string | undefined;
}

/** Calm: choose how long, and then the poses, hands-free. Where she is lies on the tablet and nowhere else. */
export function CalmScreen({ programme: name }: Props) {
  const [draft, keep] = useDraft('calm', calmDraftOf);
  const latest = useRef<CalmDraft>(undefined);
  latest.current = draft;
  const operations = useOperations();
  const own = useMemo(() => programmesOf(operations), [operations]);
  const { week } = useWeek();
  const thisWeek = week?.week ?? 1;
  const begun = draft?.begun;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another second in the same programme changes nothing
  const left = useMemo(
    () => begun && programmeCalled(begun.programme, begun.week, own),
    [begun?.programme, begun?.week, own],
  );
  const ofThisWeek = useMemo(
    () => (name ? programmeCalled(name, thisWeek, own) : undefined),
    [name, thisWeek, own],
  );
  if (!draft) {
    return (
      <Screen name="calm" say={[]}>
        {null}
      </Screen>
    );
  }

  const change = (changed: (before: CalmDraft) => CalmDraft) => {
    const next = changed(latest.current ?? draft);
    latest.current = next;
    keep(next);
  };
  const chosen = name === undefined ? undefined : left?.name === name ? left : ofThisWeek;
  const { isOnChair } = draft;
  const setOnChair = (isOn: boolean) => change((before) => ({ ...before, isOnChair: isOn }));

  if (!chosen) {
    return (
      <ChooseScreen
        ofTheWeek={programmesOfWeek(thisWeek)}
        putTogether={programmesPutTogether(own, thisWeek)}
        left={left && begun && { programme: left, at: begun.at }}
        isOnChair={isOnChair}
        onChair={setOnChair}
        onChosen={(programme) => {
          change((before) => keptAt(before, programme, FROM_THE_START));
          go(`/calm/${programme.name}`);
        }}
        onGoOn={(programme) => go(`/calm/${programme.name}`)}
      />
    );
  }
  return (
    <PlayerScreen
      key={chosen.name}
      programme={chosen}
      start={begun && left === chosen ? takenUp(chosen.steps, begun.at, begun.elapsed) : FROM_THE_START}
      isOnChair={isOnChair}
      onChair={setOnChair}
      onPlace={(playing) => change((before) => keptAt(before, chosen, playing))}
    />
  );
}
