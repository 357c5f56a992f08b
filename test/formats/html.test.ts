import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeReferences } from '../../src/formats/html/entities.js';
import { readHints } from '../../src/formats/html/hints.js';
import { htmlToText } from '../../src/formats/html/read.js';
import { tokenizeMarkup } from '../../src/formats/html/tokenizer.js';
import { assertLinear } from '../linear-time.js';

const text = (html: string) => htmlToText(html).text;
const hints = (html: string) => readHints(html, [...tokenizeMarkup(html)]);

test('blocks part lines, inline elements do not', () => {
  assert.equal(text('<h1>Fog</h1><p>The <b>ferry</b> waits.<br>Then sails.</p><div>Later</div>'), '# Fog\n\nThe ferry waits.\nThen sails.\n\nLater');
  // Two breaks leave an empty line, as a browser shows it.
  assert.equal(text('The ferry waits.<br><br>Then sails.<br>\n<br />\n<br>Later'), 'The ferry waits.\n\nThen sails.\n\nLater');
});

test('lists and tables keep their shape', () => {
  assert.equal(text('<ul><li>One<li>Two</ul><table><tr><th>When<th>What<tr><td>05:00<td>Fog</table>'), '- One\n- Two\n\nWhen\tWhat\n05:00\tFog');
  // Word processors put each cell into a paragraph.
  assert.equal(
    text('<table><tr><td><p>When</p></td><td><p>What</p></td></tr><tr><td>\n<p>05:00</p>\n</td><td><p>Fog</p></td></tr></table><p>Calm</p>'),
    'When\tWhat\n05:00\tFog\n\nCalm',
  );
  assert.equal(text('<table><tr><td></td><td><p>Fog</p><p>and rain</p></td><td></td></tr></table>Calm'), 'Fog\n\nand rain\n\nCalm');
  assert.equal(text('<table><tr><td>5 May<td><ul><li>Fog</li><li>Rain</li></ul></tr></table>'), '5 May\n- Fog\n- Rain');
  // A layout of single cells keeps its paragraphs.
  assert.equal(text('<table><tr><td><p>Fog</p></td></tr><tr><td><p>Rain</p><p>Calm</p></td></tr></table>'), 'Fog\n\nRain\n\nCalm');
});

test('white space collapses as in a browser, but not in pre', () => {
  assert.equal(text('<p>  a \n\t b </p><pre>05:00 fog\n  05:10  gale</pre>'), 'a b\n\n05:00 fog\n  05:10  gale');
});

test('what is not seen is not read', () => {
  assert.equal(
    text('<title>T</title><style>p{}</style><script>if (a<b) "2034"</script><!-- 1 May --><p hidden>no</p><p>yes</p><template>no</template>'),
    'yes',
  );
});

test('the article is read, navigation and footer are not', () => {
  const filler = 'The pilots met at the quay and agreed to wait until the fog had gone, which took most of the morning and part of noon.';
  assert.equal(text(`<nav>Home 1 May</nav><article><h1>Fog</h1><p>${filler}</p></article><footer>2034</footer>`), `# Fog\n\n${filler}`);
});

test('character references are decoded, unknown ones stay', () => {
  assert.equal(
    decodeReferences('5&nbsp;pm &ndash; caf&eacute; &amp;c &#8217; &#x1F30A; &unknown; AT&T &copy 2034 ?a=1&lang=en &#0; &#146;'),
    '5\u00a0pm – café &c ’ 🌊 &unknown; AT&T © 2034 ?a=1&lang=en \ufffd ’',
  );
});

test('every offset of the text leads back to its place in the source', () => {
  const html = '<p>Fog &amp; <b>rain</b>  at   noon</p><p>Gale</p>';
  const plain = htmlToText(html);
  for (const word of ['Fog', 'rain', 'at', 'noon', 'Gale']) {
    assert.equal(html.slice(plain.toSource(plain.text.indexOf(word))).startsWith(word), true, word);
  }
  assert.equal(html.slice(plain.toSource(plain.text.indexOf('&'))).startsWith('&amp;'), true);
});

test('marked times keep their datetime', () => {
  const plain = htmlToText('<p>It began <time datetime="2034-03-16T05:00Z">at five</time>.</p>');
  assert.deepEqual(plain.times, [{ start: 9, end: 16, datetime: '2034-03-16T05:00Z' }]);
  assert.equal(plain.text.slice(9, 16), 'at five');
});

test('hints: JSON-LD before meta before time', () => {
  const meta = '<meta property="article:published_time" content="2034-03-17T08:00+01:00">';
  const linked = '<script type="application/ld+json">{"@graph":[{"datePublished":"2034-03-16T05:00Z"}]}</script>';
  const time = '<time class="posted" datetime="2034-03-18">18 March</time>';
  assert.equal(hints(`${meta}${linked}${time}`).published, '2034-03-16T05:00Z');
  assert.equal(hints(`${time}${meta}`).published, '2034-03-17T08:00+01:00');
  assert.equal(hints(time).published, '2034-03-18');
  assert.equal(hints('<meta name="date" content="yesterday">').published, undefined);
});

test('hints: title, language, address', () => {
  assert.deepEqual(hints('<html lang="en-GB"><title>Fog &amp; gale\n</title><link rel="canonical" href="https://example.org/fog">'), {
    title: 'Fog & gale',
    language: 'en-GB',
    url: 'https://example.org/fog',
  });
});

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['open tags', '<a '],
  ['open comments', '<!--'],
  ['quotes', '<a b="'],
  ['closing tags', '</'],
  ['less-than signs', '<'],
  ['ampersands', '&'],
  ['number signs', '&#'],
  ['scripts', '<script>'],
  ['divs', '<div>'],
  ['attributes', ' a=b'],
  ['spaces', ' '],
  ['entities', '&amp;'],
  ['CDATA', '<![CDATA['],
  ['title closers', '<title></titl'],
  ['nulls', '\0'],
];
for (const [name, unit] of HOSTILE) {
  test(`a megabyte of ${name} is read in linear time`, async () => {
    await assertLinear((times) => htmlToText(unit.repeat(times)), Math.ceil(125_000 / unit.length));
  });
}
