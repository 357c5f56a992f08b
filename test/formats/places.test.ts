// Lines and offsets: where in a file something stands.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DiagnosticLog } from '../../src/formats/diagnostic-log.js';
import { indexLines } from '../../src/formats/line-index.js';
import { MappedTextBuilder } from '../../src/formats/mapped-text.js';
import { MESSAGES } from '../../src/formats/messages.js';
import { present } from '../../src/formats/present.js';

test('lines end with \\n, \\r\\n or \\r and are counted from one', () => {
  const lines = indexLines('a\nb\r\nc\rd');
  assert.deepEqual(
    [0, 1, 2, 3, 5, 6, 7, 8].map((offset) => lines.lineAt(offset)),
    [1, 1, 2, 2, 3, 3, 4, 4],
  );
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((line) => lines.startOf(line)),
    [0, 2, 5, 7, 8],
  );
});

test('copied text maps unit by unit, added text to the place it stands for', () => {
  const builder = new MappedTextBuilder();
  builder.copy('..fog..', 2, 5);
  builder.add(' & ', 10);
  builder.copy('gale', 0, 4);
  const mapped = builder.build();
  assert.equal(mapped.text, 'fog & gale');
  assert.deepEqual(
    [0, 2, 3, 5, 6, 9].map((offset) => mapped.toSource(offset)),
    [2, 4, 10, 10, 0, 3],
  );
});

test('an empty text maps to the start', () => assert.equal(new MappedTextBuilder().build().toSource(5), 0));

test('each message says what; each but a mere notice says what to do; every placeholder is filled in', () => {
  for (const [code, [severity, message, hint]] of Object.entries(MESSAGES) as [string, readonly [string, string, string]][]) {
    assert.match(code, /^[a-z]+\/[a-z-]+$/);
    assert.ok(message.length > 10, code);
    if (severity !== 'info') assert.ok(hint.length > 10, code);
  }
  const log = new DiagnosticLog();
  log.add('csv/no-title', { where: 'line 3', column: 'title' });
  assert.doesNotMatch(
    log
      .list()
      .map(({ message, hint = '' }) => message + hint)
      .join(''),
    /[{}]|undefined/,
  );
});

test('a long value is cut in a message', () => {
  const log = new DiagnosticLog();
  log.add('format/empty', { what: 'x'.repeat(5000) });
  assert.ok((log.list()[0]?.message.length ?? 0) < 300);
});

test('present keeps what holds something: zero and false, not undefined, not the empty string', () => {
  assert.deepEqual(present({ a: 0, b: false, c: undefined, d: '', e: 'x' }), { a: 0, b: false, e: 'x' });
});
