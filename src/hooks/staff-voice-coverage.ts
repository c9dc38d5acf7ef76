import { useMemo } from 'preact/hooks';
import { PLAN } from '#curriculum/plan.ts';
import { clipsOf } from '#domain/clips.ts';
import { weekOn } from '#domain/course.ts';
import { LANGUAGES } from '#domain/languages.ts';
import { roadOf } from '#domain/road.ts';
import {
  type Hearing,
  hearingOf,
  lessonsAround,
  recordNext,
  type Suggestion,
  type VoiceCoverage,
  type VoiceState,
  voiceCoverageOf,
  voiceStates,
} from '#domain/voice-coverage.ts';
import { useMachineClips } from './machine-voice.ts';
import { useStaff } from './staff.ts';
import { useCohort } from './staff-cohort.ts';
import { useRead } from './staff-languages.ts';
import { useLive } from './tablet.ts';
import { type ReadPart, ROOM_PARTS, readPart, type TextToSay, type VoicePart } from './voice-parts.ts';

/** How one part is heard in each language. */
export interface RowOfVoices {
  readonly part: VoicePart;
  readonly title: string | undefined;
  readonly coverage: ReadonlyMap<string, VoiceCoverage>;
}

/** Who is heard where, and what to record next. */
export interface VoiceMap {
  readonly rows: readonly RowOfVoices[];
  /** Of all texts; one that stands in several parts counts once. */
  readonly all: ReadonlyMap<string, VoiceCoverage>;
  readonly hearing: ReadonlyMap<string, Hearing>;
  readonly next: readonly Suggestion[];
  readonly titleOf: (part: string) => string | undefined;
}

/** Everything the tablets say, in every language. Undefined while it is read. */
export function useVoiceMap(): VoiceMap | undefined {
  const staff = useStaff();
  const { course } = useCohort();
  const { index } = useLive(staff.content);
  const { date } = useLive(staff.today);
  const { clips, hearing, othersIn } = useHeard();
  const read = useRead(
    async (operations) => {
      const { lessons = [], practices = [] } = staff.content.get().index ?? {};
      const parts: VoicePart[] = [
        ...ROOM_PARTS,
        ...lessons.map(({ lesson }) => lesson),
        ...practices.map(({ practice }) => practice),
      ];
      const found: ReadPart[] = [];
      // One after the other: each is heavy with pictures, of which nothing is kept here.
      for (const part of parts) {
        const one = await readPart(staff, part, TAGS, operations);
        if (one) found.push(one);
      }
      return found;
    },
    'all voices',
    true,
  );
  return useMemo(() => {
    if (!read) return undefined;
    const coverageOf = (texts: readonly TextToSay[], tag: string) =>
      voiceCoverageOf(voiceStates(texts, tag, clips, othersIn(tag)));
    const rows = read.map(({ part, title, texts }) => ({
      part,
      title,
      coverage: new Map([...texts].map(([tag, said]) => [tag, coverageOf(said, tag)])),
    }));
    const all = new Map(
      TAGS.map((tag) => {
        const once = new Map(read.flatMap(({ texts }) => (texts.get(tag) ?? []).map((one) => [one.of, one])));
        return [tag, coverageOf([...once.values()], tag)];
      }),
    );
    const week = course && weekOn(course, date);
    const lessons = week ? lessonsAround(roadOf(index), PLAN.modules, week.week) : [];
    const places = (index?.practices ?? []).map(({ practice }) => practice);
    const unheard = rows.flatMap(({ part, coverage }) =>
      [...coverage].map(([language, counted]) => ({ part, language, coverage: counted })),
    );
    return {
      rows,
      all,
      hearing,
      // The tablet's own words are heard every day and the practice places every week, whichever it is.
      next: recordNext(unheard, hearing, [...lessons, ...places, ...ROOM_PARTS]),
      titleOf: (part) => rows.find((row) => row.part === part)?.title,
    };
  }, [read, clips, hearing, othersIn, course, date, index]);
}

/** A text and how it is heard. */
export interface HeardText extends TextToSay {
  readonly state: VoiceState;
}

/** The texts of a part in one language that no person says, as they stand now. Undefined while they are read. */
export function useVoiceless(
  part: VoicePart,
  language: string,
):
  | {
      readonly title: string | undefined;
      readonly isHere: boolean;
      readonly texts: readonly HeardText[];
      readonly said: number;
    }
  | undefined {
  const staff = useStaff();
  const { clips, othersIn } = useHeard();
  const read = useRead(
    async (operations) => ({ found: await readPart(staff, part, [language], operations) }),
    `${part} ${language} without a voice`,
  );
  return useMemo(() => {
    if (!read) return undefined;
    const texts = read.found?.texts.get(language) ?? [];
    const states = voiceStates(texts, language, clips, othersIn(language));
    const heard = texts.map((text, i) => ({ ...text, state: states[i] ?? 'missing' }));
    const voiceless = heard.filter(({ state }) => state !== 'recorded');
    return {
      title: read.found?.title,
      isHere: read.found !== undefined,
      texts: voiceless,
      said: heard.length - voiceless.length,
    };
  }, [read, clips, othersIn, language]);
}

const TAGS = LANGUAGES.map(({ tag }) => tag);

/** The recordings that stand, and what can be heard beside them in this cohort. */
function useHeard() {
  const staff = useStaff();
  const { roster } = useCohort();
  const operations = useLive(staff.operations);
  const seen = useLive(staff.devices);
  const machineClips = useMachineClips();
  const clips = useMemo(() => clipsOf(operations), [operations]);
  const hearing = useMemo(
    () =>
      hearingOf(
        seen?.devices ?? [],
        roster.map(({ id }) => id),
      ),
    [seen, roster],
  );
  const othersIn = useMemo(
    () => (tag: string) => ({
      isOnDevices: hearing.get(tag)?.isOnDevices ?? false,
      isMadeByMachine: tag === 'da' && (machineClips ?? 0) > 0,
    }),
    [hearing, machineClips],
  );
  return { clips, hearing, othersIn };
}
