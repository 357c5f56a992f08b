// Settings of the browser tests; started by test/run.mjs, which names the files.
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { sourceServer } from '../../scripts/source-server.mjs';
import { ariaSnapshotPlugin, pagePlugin } from './page-commands.mjs';
import { findBrowser } from './find-browser.mjs';
import { patientCommands, slowFiles, slowPage } from './slow-machine.mjs';
import { totalsReporter } from './totals-reporter.mjs';
import { webdriverLauncher } from './webdriver-launcher.mjs';

const { WEBDRIVER_URL, WEBDRIVER_CAPABILITIES, SLOWNESS } = process.env;
/** As on a machine so many times as slow: no test may rest on how fast something comes. */
const slowness = Number(SLOWNESS ?? 1);
const { origin, ...launchOptions } = WEBDRIVER_URL ? { origin: WEBDRIVER_URL } : await findBrowser();
const launcher = WEBDRIVER_URL
  ? webdriverLauncher(WEBDRIVER_URL, JSON.parse(WEBDRIVER_CAPABILITIES ?? '{}'))
  : playwrightLauncher({ product: 'chromium', launchOptions, createPage: slowPage(slowness) });

export default {
  ...sourceServer,
  files: JSON.parse(process.env.BROWSER_TESTS ?? '["test/**/*.browser.test.ts"]'),
  browsers: [launcher],
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 300_000,
  // Only what hangs takes so long; a machine with other work beside may need minutes where it mostly needs seconds.
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 300_000 } },
  middleware: slowness > 1 ? [...sourceServer.middleware, slowFiles(slowness)] : sourceServer.middleware,
  plugins: [...sourceServer.plugins, ariaSnapshotPlugin(), pagePlugin(), patientCommands()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter(process.env.BROWSER_TOTALS, origin)],
};
