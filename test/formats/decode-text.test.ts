import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../src/formats/decode-text.js';
import { textOf } from '../../src/formats/text-of.js';

const TEXT = 'Die Fähre lief am 3. März 2034 aus – „endlich“, sagte Åse. Čapek, Ελένη, 春, 🚢.';
const WESTERN = 'Die Fähre lief am 3. März aus; der Café-Wirt Åke Noël sah zu.';
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

describe('decodeText', () => {
  it('reads UTF-8, with a byte order mark and without', () => {
    assert.equal(decodeText(bytes(TEXT, 'utf8')), TEXT);
    assert.equal(decodeText(bytes(`\ufeff${TEXT}`, 'utf8')), TEXT);
  });

  it('reads UTF-16 by its mark, or by every second byte', () => {
    assert.equal(decodeText(bytes(`\ufeff${TEXT}`, 'utf16le')), TEXT);
    assert.equal(decodeText(swapped(`\ufeff${TEXT}`)), TEXT);
    assert.equal(decodeText(bytes(WESTERN, 'utf16le')), WESTERN);
    assert.equal(decodeText(swapped(WESTERN)), WESTERN);
  });

  it('reads western European text in one byte a letter', () => {
    assert.equal(decodeText(bytes(WESTERN, 'latin1')), WESTERN);
  });

  it('reads what a page declares', () => {
    const page = new Uint8Array([...bytes('<meta charset="iso-8859-2"><p>', 'latin1'), 0xc8, ...bytes('apek</p>', 'latin1')]);
    assert.equal(decodeText(page), '<meta charset="iso-8859-2"><p>Čapek</p>');
  });

  it('refuses bytes that nothing explains, and says what to do', () => {
    const japanese = new Uint8Array([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0xcd]);
    assert.throws(() => decodeText(japanese), { name: 'EncodingError', message: /not UTF-8.*save it as UTF-8, or name its encoding/ });
    assert.equal(decodeText(japanese, 'shift_jis'), '日本語の文章');
    assert.throws(() => decodeText(japanese, 'klingon'), { message: /encoding "klingon": no such encoding; write e.g. utf-8/ });
    assert.throws(() => decodeText(new Uint8Array([0xff, 0xfe, 0, 0, 65, 0, 0, 0])), { message: /UTF-32/ });
  });

  it('never puts a replacement character where none was', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (given) => {
        let text: string;
        try {
          text = decodeText(given);
        } catch (error) {
          return (error as Error).name === 'EncodingError';
        }
        return (
          !text.includes('\ufffd') ||
          Buffer.from(given).includes(Buffer.from('\ufffd', 'utf8')) ||
          Buffer.from(given).includes(Buffer.from([0xfd, 0xff])) ||
          Buffer.from(given).includes(Buffer.from([0xff, 0xfd]))
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('textOf', () => {
  it('gives the same text, wherever its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(TEXT, WESTERN, `\ufeff${TEXT}`), fc.array(fc.nat(120), { maxLength: 12 }), async (text, cuts) => {
        const whole = bytes(text, 'utf8');
        const at = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((end, index) => whole.slice(at[index], end));
        assert.equal(await textOf(pieces), text.replace('\ufeff', ''));
      }),
    );
  });

  it('takes generators, web streams and strings', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- a generator of pieces
    async function* pieces(): AsyncGenerator<string> {
      yield 'ab';
      yield 'c';
    }
    assert.equal(await textOf(pieces()), 'abc');
    assert.equal(await textOf('abc'), 'abc');
    const body = new Response('Fähre').body;
    assert.ok(body);
    const reader = body.getReader();
    assert.equal(await textOf({ getReader: () => reader }), 'Fähre');
  });

  it('stops between two pieces and tells how far it is', async () => {
    const abort = new AbortController();
    const sizes: number[] = [];
    const promise = textOf(['abc', 'def', 'ghi'], {
      signal: abort.signal,
      onRead: (size) => {
        sizes.push(size);
        if (size === 6) abort.abort(new Error('enough'));
      },
    });
    await assert.rejects(promise, { message: 'enough' });
    assert.deepEqual(sizes, [3, 6]);
  });

  it('refuses strings and bytes in one text', async () => {
    await assert.rejects(textOf(['a', new Uint8Array([98])]), { name: 'TypeError', message: /mixed/ });
  });
});
