import { playwrightLauncher } from '@web/test-runner-playwright';
import { browserPath, BROWSER_FLAGS } from './scripts/ensure-browser.mjs';

/** Elements are tested as `tsc -b` compiled them; imports are resolved as a bundler would. */
export default /** @type {import('@web/test-runner').TestRunnerConfig} */ ({
  files: 'build/tests/**/*.browser.js',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: browserPath(), args: BROWSER_FLAGS },
    }),
  ],
  testFramework: { config: { timeout: 10_000 } },
});
