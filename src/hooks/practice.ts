import { useMemo } from 'preact/hooks';
import type { Utterance } from '#audio/utterance.ts';
import type { Corrections } from '#domain/corrections.ts';
import type { Help, Phrase } from '#domain/lesson.ts';
import { type Practice, type PracticeId, phrasesOfPractice } from '#domain/practice.ts';
import { correctedHelp } from './corrected-help.ts';
import { type Loading, useOpened, utteranceOf } from './lessons.ts';
import { type Tablet, useLive, useTablet } from './tablet.ts';

/** A practice place with her language's help, ready to be shown and said. */
export interface OpenPractice {
  readonly practice: Practice;
  readonly help: Help | undefined;
  /** A phrase of the place as something to say: her language where it is translated, and the Danish. */
  readonly say: (phrase: Phrase) => Utterance;
}

/** Takes a practice place from the tablet's own disk; undefined when it is not there. */
export function usePractice(id: string | undefined): Loading<OpenPractice | undefined> {
  return useOpened(id, readPractice);
}

/** The places that are published, in their order, whether they have arrived yet or not. */
export function usePracticeList(): readonly { readonly practice: PracticeId; readonly order: number }[] {
  const { index } = useLive(useTablet().content);
  return useMemo(() => [...(index?.practices ?? [])].sort((a, b) => a.order - b.order), [index]);
}

/** Reads a place with its help, and puts in what staff have corrected. Undefined when it is not on the disk. */
export async function readPractice(
  tablet: Pick<Tablet, 'practice' | 'help'>,
  id: string,
  language: string,
  corrections: Corrections,
): Promise<OpenPractice | undefined> {
  const [practice, published] = await Promise.all([
    tablet.practice(id),
    language === 'da' ? undefined : tablet.help(id, language),
  ]);
  if (!practice) return undefined;
  const help = await correctedHelp(phrasesOfPractice(practice), { language, published, corrections });
  return { practice, help, say: (phrase) => utteranceOf(phrase, help) };
}
