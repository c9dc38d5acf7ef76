// `npm run content`: compiles every lesson and practice place and prints what it weighs; exits 1 when there is something to mend.
// `npm run content -- ar`: prints what has still to be translated into Arabic, ready to paste.
// `npm run content -- --complete`: a topic, trip or yoga without a lesson is something to mend, too.
// `npm run content -- --todo ar --out ar.json`: writes the same as one list, with the Danish, for a translator;
// `npm run content -- --put ar ar.json`: takes the list back with `text` filled in, as drafts.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const given = process.argv.slice(2);
const isComplete = given.includes('--complete');
const [command, ...rest] = given.filter((word) => word !== '--complete');

const entry = (file) =>
  runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'error' }).then((run) => run.module);
const module = await entry('src/tools/content.ts');
let report = module.readContent(root);

if (command === '--todo') await writeWanted(rest[0], rest[1] === '--out' ? rest[2] : undefined);
else if (command === '--put') await put(rest[0], rest[1]);
else if (command) printToTranslate(command);
else {
  printTable(lessonRows());
  if (report.practices.length > 0) printTable(practiceRows());
  printCoverage(report.coverage);
}

const problems = [
  ...report.problems,
  ...(isComplete ? report.coverage.missing.map((topic) => `${topic}: has no lesson. Write one.`) : []),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

async function writeWanted(tag, out) {
  const { wantedOf } = await entry('src/tools/translating.ts');
  const list = `${JSON.stringify(wantedOf(module.translatedIn(report), tag), null, 2)}\n`;
  if (out) writeFileSync(out, list);
  else process.stdout.write(list);
}

/** A file that does not compile has no sentences to put a translation to: it is mended first. */
async function put(tag, file) {
  if (report.problems.some((problem) => problem.startsWith('src/'))) return;
  const { putTranslations } = await entry('src/tools/translating.ts');
  const { written, taken, faults } = putTranslations(root, module.translatedIn(report), {
    language: tag,
    text: readFileSync(file, 'utf8'),
  });
  console.log(`${taken} sentences taken into ${written.length} files of locales/${tag}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  report = module.readContent(root);
}

function printToTranslate(tag) {
  for (const translated of module.translatedIn(report)) {
    const entries = module.toTranslate(translated, tag);
    if (Object.keys(entries).length === 0) continue;
    console.log(module.translationFile(translated.of.id, tag));
    console.log(JSON.stringify(entries, null, 2));
  }
}

function lessonRows() {
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
  return [['lesson', 'topic', 'steps', 'words', 'minutes', 'LIX', 'pictures', 'kB', 'languages'], ...rows];
}

function practiceRows() {
  const rows = report.practices.map(
    ({ practice: { id, screens, tasks, records, pictures }, bytes, helps }) => [
      id.slice('practice/'.length),
      String(screens.length),
      String(Object.values(records).flat().length),
      tasks.map(({ name }) => name).join(' '),
      String(Object.keys(pictures).length),
      String(Math.ceil(bytes / 1000)),
      helps.map(languageOf).join('; '),
    ],
  );
  return [['practice place', 'screens', 'records', 'tasks', 'pictures', 'kB', 'languages'], ...rows];
}

function printTable(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows)
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
