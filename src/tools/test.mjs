// `npm test`: installs what it needs, a browser included, and runs everything. The last line counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { checkNode, installIfNeeded, ROOT, run } from './install.mjs';

checkNode();
installIfNeeded();
const REPORTS = join(ROOT, '.reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const browser = await findBrowser();
console.log(`Browser: ${browser.path}`);

let passed = 0;
let failed = 0;
const times = [];

/** A step of the house: right or wrong, and counted as one. */
function check(name, command, args) {
  const from = Date.now();
  const isRight = run(command, args) === 0;
  times.push(`${name} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (isRight) passed++;
  else failed++;
  return isRight;
}

/** A runner with a JSON report; a report that is absent counts as one failure. */
function suite(name, command, args, env, counts) {
  const from = Date.now();
  const code = run(command, args, env);
  times.push(`${name} ${((Date.now() - from) / 1000).toFixed(1)} s`);
  try {
    const [right, wrong] = counts();
    passed += right;
    failed += wrong;
    if (code !== 0 && wrong === 0) failed++;
  } catch {
    console.error(`${name} left no report: it did not run to its end.`);
    failed++;
  }
}

const report = (name) => JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));

check('types', 'npm', ['run', '--silent', 'types']);
check('lint', 'npm', ['run', '--silent', 'lint']);
check('content', 'npm', ['run', '--silent', 'content']);
const isBuilt = check('build', 'npm', ['run', '--silent', 'build']);
suite(
  'unit and component tests',
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.reports/vitest.json'],
  {},
  () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = report('vitest.json');
    return [numPassedTests, numFailedTests || (numFailedTestSuites > 0 ? 1 : 0)];
  },
);
if (isBuilt) {
  suite(
    'journeys',
    'npx',
    ['playwright', 'test', '--config', 'tests/journeys/playwright.config.ts'],
    { CHROME_BIN: browser.path, ...browser.env, PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'journeys.json') },
    () => {
      const { expected, unexpected, flaky } = report('journeys.json').stats;
      return [expected, unexpected + flaky];
    },
  );
}

console.log(`\n${times.join(' · ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
