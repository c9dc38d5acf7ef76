import { BRING_THINGS, TRANSPORTS } from '#domain/excursion-fields.ts';
import { type CoursePlan, PLAN_WEEKS } from '#domain/plan.ts';
import type { ExcursionCard } from './excursions.ts';
import { type Fault, writeOneOf } from './problem.ts';
import { isSource, SOURCE_FORMS } from './sources.ts';

/** What is wrong with the plan of the course: a week with nothing or with two things, a topic out of its place. */
export function planFaultsOf(plan: CoursePlan): readonly Fault[] {
  const faults: Fault[] = [];
  for (let week = 1; week <= PLAN_WEEKS; week++) {
    const what = [
      ...plan.modules.filter(({ firstWeek, lastWeek }) => firstWeek <= week && week <= lastWeek),
      ...plan.excursions.filter((excursion) => excursion.week === week),
    ].map(({ title }) => title);
    if (what.length === 1) continue;
    const says =
      what.length === 0 ? 'has neither module nor excursion' : `has two things: ${what.join(' and ')}`;
    faults.push({ at: [`week ${week}`], says: `${says}. Mend firstWeek, lastWeek or the excursion's week.` });
  }
  plan.modules.forEach(({ id, topics }, m) => {
    topics.forEach((topic, t) => {
      const due = `${id}.${t + 1}`;
      if (topic.id === due) return;
      faults.push({
        at: ['modules', m, 'topics', t, 'id'],
        says: `"${topic.id}" is out of its place. Write ${due}.`,
      });
    });
  });
  return faults;
}

/** Bounds of a trip card (ux rules 17 and 60). */
const PLACE_LETTERS = 18;
const MOST_THINGS = 5;

/** What is wrong with the trip cards: a trip of the plan without one, a label too long, a picture that is not drawn. */
export function excursionFaultsOf(
  cards: Readonly<Record<string, ExcursionCard>>,
  plan: CoursePlan,
  pictureNames: readonly string[],
): readonly Fault[] {
  const keys = plan.excursions.map(({ key }) => key);
  const faults: Fault[] = [
    ...keys.filter((key) => !cards[key]).map((key) => ({ at: [key], says: 'has no trip card. Write one.' })),
    ...Object.keys(cards)
      .filter((key) => !keys.includes(key))
      .map((key) => ({ at: [key], says: `is not a trip of the plan. ${writeOneOf(key, keys)}` })),
  ];
  for (const [key, { place, picture, details, sources }] of Object.entries(cards)) {
    const { bring = [], transport } = details;
    if ([...place].length > PLACE_LETTERS) {
      faults.push({
        at: [key, 'place'],
        says: `"${place}" is too long. Write at most ${PLACE_LETTERS} letters.`,
      });
    }
    if (!pictureNames.includes(picture)) {
      faults.push({
        at: [key, 'picture'],
        says: `there is no picture "${picture}". ${writeOneOf(picture, pictureNames)}`,
      });
    }
    if (bring.length > MOST_THINGS) {
      faults.push({
        at: [key, 'details', 'bring'],
        says: `has ${bring.length} things. Write at most ${MOST_THINGS}.`,
      });
    }
    for (const thing of bring.filter((name) => !BRING_THINGS.includes(name))) {
      faults.push({
        at: [key, 'details', 'bring'],
        says: `"${thing}" has no picture. ${writeOneOf(thing, BRING_THINGS)}`,
      });
    }
    if (transport && !TRANSPORTS.includes(transport)) {
      faults.push({
        at: [key, 'details', 'transport'],
        says: `"${transport}" is unknown. ${writeOneOf(transport, TRANSPORTS)}`,
      });
    }
    for (const tag of sources.filter((name) => !isSource(name))) {
      faults.push({
        at: [key, 'sources'],
        says: `"${tag}" is not in the list of sources. Write ${SOURCE_FORMS}.`,
      });
    }
  }
  return faults;
}
