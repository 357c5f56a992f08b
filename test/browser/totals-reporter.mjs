// Counts browser tests into a file: a test file that fails to load counts as one failed test.
import { writeFileSync } from 'node:fs';

export function totalsReporter(file, browser) {
  return {
    onTestRunFinished({ sessions }) {
      const totals = { passed: 0, failed: 0, browser };
      for (const session of sessions) {
        if (session.testResults) countSuite(session.testResults, totals);
        if (session.errors.length > 0 || !session.testResults) totals.failed++;
      }
      if (file) writeFileSync(file, JSON.stringify(totals));
    },
  };
}

function countSuite({ suites, tests }, totals) {
  for (const test of tests) {
    if (test.skipped) continue;
    if (test.passed) totals.passed++;
    else totals.failed++;
  }
  for (const suite of suites) countSuite(suite, totals);
}
