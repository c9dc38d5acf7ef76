import { type Clips, clipsFor } from './clips.ts';
import type { ParticipantId } from './ids.ts';
import type { PlanModule } from './plan.ts';
import { moduleIn, placeInWeek, type RoadLesson } from './road.ts';
import type { Device } from './sync-protocol.ts';

/** A text that can be said in a language. A text that stands in two places is the same one. */
export interface SayableText {
  /** The phrase it says where it stands first. */
  readonly phrase: string;
  /** Checksum of the text, in its own language. */
  readonly of: string;
}

/**
 * How a text is heard, best first. `recorded`: by a person. `stale`: a person said it, and the words were changed
 * since; until she says it anew another voice speaks, or none. `device`: by all of the cohort's tablets themselves.
 * `machine`: by the machine-made Danish voice. `missing`: not at all.
 */
export const VOICE_STATES = ['recorded', 'stale', 'device', 'machine', 'missing'] as const;
export type VoiceState = (typeof VOICE_STATES)[number];

/** What can be heard of a language beside the recordings. */
export interface OtherVoices {
  readonly isOnDevices: boolean;
  readonly isMadeByMachine: boolean;
}

/** How each text of a language is heard. */
export function voiceStates(
  texts: readonly SayableText[],
  language: string,
  clips: Clips,
  { isOnDevices, isMadeByMachine }: OtherVoices,
): readonly VoiceState[] {
  const said = new Set(
    [...clips.ofText.values()]
      .flat()
      .filter((clip) => clip.language === language)
      .map(({ phrase }) => phrase),
  );
  return texts.map(({ of, phrase }) => {
    if (clipsFor(clips, language, of).length > 0) return 'recorded';
    if (said.has(phrase)) return 'stale';
    if (isOnDevices) return 'device';
    return isMadeByMachine ? 'machine' : 'missing';
  });
}

/** How many texts there are, and how many are heard how. */
export type VoiceCoverage = Readonly<Record<VoiceState, number>> & { readonly texts: number };

export function voiceCoverageOf(states: readonly VoiceState[]): VoiceCoverage {
  const count = (wanted: VoiceState) => states.filter((state) => state === wanted).length;
  return {
    texts: states.length,
    recorded: count('recorded'),
    stale: count('stale'),
    device: count('device'),
    machine: count('machine'),
    missing: count('missing'),
  };
}

/** Which women hear a language, and what their tablets say of their own voices. */
export interface Hearing {
  /** The women whose tablet speaks this language to them; Danish is heard by all. */
  readonly women: number;
  /** Has every one of those tablets an offline voice of its own for it? One that did not say has none. */
  readonly isOnDevices: boolean;
}

/**
 * What the tablets of a cohort tell, by language. Retired tablets and those never heard of say nothing; of a woman
 * with two, both count as what she hears, and she counts once.
 */
export function hearingOf(
  devices: readonly Device[],
  women: readonly ParticipantId[],
): ReadonlyMap<string, Hearing> {
  const heard = devices.flatMap(({ isRetired, participant, report }) =>
    !isRetired && report && women.includes(participant) ? [{ participant, report }] : [],
  );
  const languages = new Set(['da', ...heard.map(({ report }) => report.language)]);
  return new Map(
    [...languages].map((language) => {
      const own = heard.filter(({ report }) => language === 'da' || report.language === language);
      return [
        language,
        {
          women: new Set(own.map(({ participant }) => participant)).size,
          isOnDevices:
            own.length > 0 && own.every(({ report }) => report.speaks?.includes(language) ?? false),
        },
      ];
    }),
  );
}

/** Weeks on each side of this one whose lessons are soon needed. */
const BEFORE = 1;
const AFTER = 2;

/**
 * The lessons of the weeks around now, those of this week and the next first, then those just had. `road` is in the order
 * of the plan.
 */
export function lessonsAround(
  road: readonly RoadLesson[],
  modules: readonly PlanModule[],
  week: number,
): readonly RoadLesson['lesson'][] {
  const placeOf = (one: number): number => {
    const module = moduleIn(modules, one);
    const place = module && placeInWeek(road, module, one);
    return place === undefined ? -1 : road.findIndex(({ lesson }) => lesson === place);
  };
  const places = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => placeOf(from + i)).filter((place) => place >= 0);
  const [now] = places(week, week + AFTER);
  const [before = now] = places(week - BEFORE, week - 1);
  if (now === undefined || before === undefined) return [];
  const [after = road.length] = places(week + AFTER + 1, week + AFTER + 3).filter((place) => place > now);
  const lessons = road.map(({ lesson }) => lesson);
  return [...lessons.slice(now, after), ...lessons.slice(before, now)];
}

/** A part of the course in a language, with what cannot be heard in it. */
export interface Unheard {
  readonly part: string;
  readonly language: string;
  readonly coverage: VoiceCoverage;
}

/** Something worth recording, and how many women it helps. */
export interface Suggestion {
  readonly part: string;
  readonly language: string;
  readonly women: number;
  /** Texts that no voice says, and those whose words were changed since a person said them. */
  readonly texts: number;
}

/**
 * What to record next: what helps most women of the cohort comes first; of that, what is needed soonest. `near` are the
 * parts in the order in which they are needed; others are not proposed.
 */
export function recordNext(
  unheard: readonly Unheard[],
  hearing: ReadonlyMap<string, Hearing>,
  near: readonly string[],
): readonly Suggestion[] {
  return unheard
    .map(({ part, language, coverage }) => ({
      part,
      language,
      women: hearing.get(language)?.women ?? 0,
      texts: coverage.missing + coverage.stale,
    }))
    .filter(({ part, women, texts }) => women > 0 && texts > 0 && near.includes(part))
    .sort((a, b) => b.women - a.women || near.indexOf(a.part) - near.indexOf(b.part) || b.texts - a.texts);
}
