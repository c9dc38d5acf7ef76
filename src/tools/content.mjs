// `npm run content`: compiles every lesson and prints what it weighs; exits 1 when there is something to mend.
// `npm run content -- ar`: prints what has still to be translated into Arabic, ready to paste.
// `npm run content -- --complete`: a topic, trip or yoga without a lesson is something to mend, too.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const given = process.argv.slice(2);
const isComplete = given.includes('--complete');
const language = given.find((word) => !word.startsWith('--'));

const { module } = await runnerImport(resolve(root, 'src/tools/content.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const report = module.readContent(root);

if (language) printToTranslate(language);
else {
  printTable();
  printCoverage(report.coverage);
}

const problems = [
  ...report.problems,
  ...(isComplete ? report.coverage.missing.map((topic) => `${topic}: has no lesson. Write one.`) : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function printToTranslate(tag) {
  for (const lesson of report.lessons) {
    const entries = module.toTranslate(lesson, tag);
    if (Object.keys(entries).length === 0) continue;
    const name = lesson.lesson.id.slice('lesson/'.length);
    console.log(`locales/${tag}/lessons/${name}.json`);
    console.log(JSON.stringify(entries, null, 2));
  }
}

function printTable() {
  const rows = report.lessons.map(({ lesson, measures, bytes, helps }) => [
    lesson.id.slice('lesson/'.length),
    lesson.topic,
    String(measures.steps),
    String(measures.words),
    String(measures.minutes),
    String(measures.lix),
    String(Object.keys(lesson.pictures).length),
    String(Math.ceil(bytes / 1000)),
    helps.map(languageOf).join('; '),
  ]);
  const head = ['lesson', 'topic', 'steps', 'words', 'minutes', 'LIX', 'pictures', 'kB', 'languages'];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
}

function printCoverage({ topics, trips, missing }) {
  const yoga = missing.includes('yoga') ? 0 : 1;
  console.log(
    `topics ${topics.covered} of ${topics.all}, trips ${trips.covered} of ${trips.all}, yoga ${yoga} of 1`,
  );
}

function languageOf({ help, report: { translated, phrases, drafts, stale, leftOver } }) {
  const notes = [
    stale.length > 0 ? `${stale.length} stale` : '',
    leftOver.length > 0 ? `${leftOver.length} left over` : '',
    drafts > 0 ? `${drafts} drafts` : '',
  ].filter((note) => note !== '');
  const share = Math.floor((100 * translated) / phrases);
  return `${help.language} ${share} %${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
