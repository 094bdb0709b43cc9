import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { BROWSER_FLAGS, browserPath } from './scripts/ensure-browser.mjs';

/** Where `scripts/test.mjs` reads which tests passed. */
const RESULTS = 'build/browser-results.json';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** @param {Suite | undefined} suite @returns {import('@web/test-runner').TestResult[]} */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** @returns {import('@web/test-runner').Reporter} */
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults)).filter((test) => !test.skipped);
      const passed = tests.filter((test) => test.passed).length;
      const broken = sessions.filter(({ passed: ok, testResults }) => !ok && testsOf(testResults).every((test) => test.passed));
      const results = tests.map(({ name, passed: ok }) => ({ name, passed: ok }));
      writeFileSync(RESULTS, JSON.stringify({ passed, failed: tests.length - passed + broken.length, results }));
    },
  };
}

/** Elements are tested as `tsc -b` compiled them; imports are resolved as a bundler would. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files: 'build/tests/**/*.browser.js',
  nodeResolve: true,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  testFramework: { config: { timeout: 10_000 } },
});
