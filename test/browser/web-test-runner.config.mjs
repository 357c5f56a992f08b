// Settings of the browser tests; started by test/run.mjs, which names the files.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { ariaSnapshotPlugin, pagePlugin } from './page-commands.mjs';
import { findBrowser } from './find-browser.mjs';
import { totalsReporter } from './totals-reporter.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { origin, ...launchOptions } = await findBrowser();

export default {
  rootDir: root,
  files: JSON.parse(process.env.BROWSER_TESTS ?? '["test/**/*.browser.test.ts"]'),
  browsers: [playwrightLauncher({ product: 'chromium', launchOptions })],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }), ariaSnapshotPlugin(), pagePlugin()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), totalsReporter(process.env.BROWSER_TOTALS, origin)],
};
