import type { Excursion } from '#domain/excursions.ts';

/** The answers on a trip card that staff give (ux rule 60); day, nights and the plan's places are there by themselves. */
export type MissingAnswer = 'where' | 'who' | 'leaves' | 'meeting-place' | 'transport' | 'weather' | 'bring';

/** Which of the nine answers nobody has given yet, in their order on the card. */
export function missingAnswers({ key, photos, details }: Excursion): readonly MissingAnswer[] {
  const isGiven: readonly [MissingAnswer, boolean][] = [
    // The plan's own places have a drawn picture; a place that staff added needs a photo to be recognised.
    ['where', key !== undefined || photos.place !== undefined],
    ['who', details.who !== undefined],
    ['leaves', details.leaves !== undefined],
    ['meeting-place', details.meetingPlace !== undefined],
    ['transport', details.transport !== undefined],
    ['weather', details.weather !== undefined],
    ['bring', (details.bring?.length ?? 0) > 0],
  ];
  return isGiven.flatMap(([answer, is]) => (is ? [] : [answer]));
}
