import type { Phrase } from '#domain/lesson.ts';
import type { Practice, PracticePart, PracticeRecord, PracticeTask } from '#domain/practice.ts';
import type { AuthorPart, AuthorPractice } from './practice-schema.ts';

type Naming = (where: string, da: string) => Phrase;

/** The place without its pictures, which are drawn when all else is in order. */
export function practiceOf(author: AuthorPractice): Practice {
  const { practice, order, title, say, picture, person, skins, records, screens, tasks } = author;
  const phrase = namingOf(practice);
  return {
    id: `practice/${practice}`,
    order,
    title: phrase('title', title),
    say: phrase('say', say),
    picture,
    person,
    skins: skins.map(({ skin, title: called, ...rest }) => ({
      name: skin,
      ...rest,
      title: phrase(`skins.${skin}`, called),
    })),
    records: Object.fromEntries(
      Object.entries(records).map(([of, all]) => [of, all.map((one) => recordOf(one, of, phrase))]),
    ),
    screens: screens.map(({ screen, look, shows, title: called, say: said, parts }) => ({
      name: screen,
      look,
      title: phrase(`${screen}.title`, called),
      say: phrase(`${screen}.say`, said),
      ...(shows !== undefined && { shows }),
      parts: parts.map((part) => partOf(part, (where, da) => phrase(`${screen}.${part.name}${where}`, da))),
    })),
    tasks: tasks.map((task) => taskOf(task, records, phrase)),
    pictures: {},
  };
}

function namingOf(place: string): Naming {
  const byDanish = new Map<string, Phrase>();
  return (where, da) => {
    const known = byDanish.get(da);
    if (known) return known;
    const made = { id: `practice.${place}.${where}`, da };
    byDanish.set(da, made);
    return made;
  };
}

function recordOf(
  { record, from, title, date, picture, ask, tags, lines, fraud }: AuthorPractice['records'][string][number],
  of: string,
  phrase: Naming,
): PracticeRecord {
  const named = (where: string, da: string) => phrase(`${of}.${record}.${where}`, da);
  return {
    name: record,
    ask: named('ask', ask),
    from: named('from', from),
    title: named('title', title),
    ...(date !== undefined && { date }),
    picture,
    tags,
    lines: lines.map(({ kind: tag, name: da }, i) => ({ tag, phrase: named(`line-${i + 1}`, da) })),
    isFraud: fraud === 'yes',
  };
}

function partOf({ name, at, when, ...part }: AuthorPart, phrase: Naming): PracticePart {
  const place = { name, at, ...(when !== undefined && { when }) };
  const pictured = 'picture' in part && part.picture !== undefined ? { picture: part.picture } : {};
  switch (part.kind) {
    case 'button': {
      const { kind, label, to, does, needs, main } = part;
      return {
        ...place,
        kind,
        label: phrase('', label),
        ...pictured,
        ...(to !== undefined && { to }),
        ...(does !== undefined && { does }),
        ...(needs !== undefined && { needs }),
        ...(main === 'yes' && { isMain: true }),
      };
    }
    case 'list': {
      const { kind, of = name, to, only, filter, kept } = part;
      return {
        ...place,
        kind,
        of,
        to,
        ...(only !== undefined && { only }),
        ...(filter !== undefined && { filter }),
        ...(kept === 'yes' && { isKept: true }),
      };
    }
    case 'lines':
      return { ...place, kind: part.kind };
    case 'field':
      return {
        ...place,
        kind: part.kind,
        label: phrase('', part.label),
        given: phrase('.given', part.given),
        ...pictured,
      };
    case 'choice': {
      const options = part.options.map(({ option, label, picture }) => ({
        name: option,
        label: phrase(`.${option}`, label),
        ...(picture !== undefined && { picture }),
      }));
      return { ...place, kind: part.kind, label: phrase('', part.label), options };
    }
    case 'pattern':
    case 'keypad':
    case 'number':
      return { ...place, ...part, label: phrase('', part.label) };
    case 'speak':
      return { ...place, kind: part.kind, label: phrase('', part.label), ...pictured };
    case 'text':
      return {
        ...place,
        kind: part.kind,
        label: phrase('', part.label),
        ...pictured,
        ...(part.heading === 'yes' && { isHeading: true }),
      };
  }
}

/** `targets: letters` stands for all the letters there are. */
function taskOf(
  { task, title, picture, start, targets = [], steps, done }: AuthorPractice['tasks'][number],
  records: AuthorPractice['records'],
  phrase: Naming,
): PracticeTask {
  return {
    name: task,
    title: phrase(`${task}.title`, title),
    picture,
    start,
    targets:
      typeof targets === 'string' ? (records[targets]?.map(({ record }) => record) ?? [targets]) : targets,
    steps: steps.map(({ at, tap, say }, i) => ({
      at,
      tap,
      ...(say !== undefined && { say: phrase(`${task}.step-${i + 1}`, say) }),
    })),
    done: phrase(`${task}.done`, done),
  };
}
