// RSS and Atom.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readTimeline } from '../../src/formats/index.js';
import { assertLinear } from '../linear-time.js';

const read = async (content: string) =>
  (await readTimeline(content)).events.map(({ title, when, description, url, media }) => [title, when?.edtf, description, url, media]);

test('RSS: an event for each item, at its publication, with its words, link and picture', async () => {
  const feed = `<?xml version="1.0"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
  <image><title>Logo</title></image><title>Coast &amp; sea</title><link>https://coast.example/</link><pubDate>Fri, 09 Jun 2034 09:00:00 GMT</pubDate>
  <item><title>Strait closed</title><link>https://coast.example/1?a=1&amp;b=2</link><pubDate>Wed, 03 May 2034 10:00:00 EDT</pubDate>
    <media:title>No headline</media:title><description>&lt;p&gt;Fog &amp;amp; &lt;b&gt;gale&lt;/b&gt;&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>At length</p>]]></content:encoded>
    <enclosure url="https://coast.example/a.mp3" type="audio/mpeg"/><media:thumbnail url="https://coast.example/a.jpg"/></item>
  <item><title><![CDATA[Fair & feast]]></title><pubDate>Thu, 8 Jun 34 10:00:05 +0200</pubDate><link>javascript:alert(1)</link></item>
  <item><description>A note without a headline</description></item>
</channel></rss>`;
  assert.deepEqual(await read(feed), [
    ['Strait closed', '2034-05-03T10:00-04:00', 'Fog & gale', 'https://coast.example/1?a=1&b=2', 'https://coast.example/a.jpg'],
    ['Fair & feast', '2034-06-08T10:00:05+02:00', undefined, undefined, undefined],
    ['A note without a headline', undefined, undefined, undefined, undefined],
  ]);
  assert.equal((await readTimeline(feed)).documents[0]?.title, 'Coast & sea');
});

test('Atom and RSS 1.0: nested elements are no fields, the article is what is linked', async () => {
  assert.deepEqual(
    await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><updated>2034-06-08T10:00:00Z</updated>
  <entry><source><title>Wire</title></source><title type="html">Strait &lt;b&gt;closed&lt;/b&gt;</title><link rel="self" href="/self"/><link href="/1"/>
    <published>2034-05-03T10:00:00+02:00</published><updated>2034-05-04T08:00:00Z</updated>
    <content type="xhtml"><div><p>Fog.</p><p>More <i>soon</i>.</p></div></content></entry>
  <entry><title>Fair</title><updated>2034-06-08T10:31:05Z</updated></entry></feed>`),
    [
      ['Strait closed', '2034-05-03T10:00+02:00', 'Fog.\n\nMore soon.', '/1', undefined],
      ['Fair', '2034-06-08T10:31:05Z', undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(
    await read('<rdf:RDF><channel><title>Coast</title></channel><item><title>Fog</title><dc:date>2034-03-16</dc:date></item></rdf:RDF>'),
    [['Fog', '2034-03-16', undefined, undefined, undefined]],
  );
});

test('prefixes are what the feed calls them, of Atom, RSS 1.0 and what is put beside it', async () => {
  assert.deepEqual(
    await read(`<?xml version="1.0"?><atom:feed xmlns:atom="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/"><atom:title>Coast</atom:title>
  <atom:entry><atom:title>Strait closed</atom:title><atom:link href="https://coast.example/1"/><atom:published>2034-05-03T10:00:00Z</atom:published>
    <atom:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Fog.</p></div></atom:content><m:thumbnail url="https://coast.example/a.jpg"/></atom:entry>
  <atom:entry><atom:summary>A fair</atom:summary></atom:entry></atom:feed>`),
    [
      ['Strait closed', '2034-05-03T10:00Z', 'Fog.', 'https://coast.example/1', 'https://coast.example/a.jpg'],
      ['A fair', undefined, undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(
    await read(`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
  <s:item><s:title>Fog</s:title><d:date>2034-03-16</d:date></s:item></r:RDF>`),
    [['Fog', '2034-03-16', undefined, undefined, undefined]],
  );
  // The address of the feed itself is no article.
  assert.deepEqual(
    await read(`<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="/feed"/>
  <item><atom:link rel="self" href="/self"/><title>Fog</title><link>/1</link></item></channel></rss>`),
    [['Fog', undefined, undefined, '/1', undefined]],
  );
});

test('a prefix holds in the element that tells it, and in no other', async () => {
  assert.deepEqual(
    await read(`<rss><channel>
  <item><x:date xmlns:x="http://purl.org/dc/elements/1.1/">2034-03-16</x:date><title>Fog</title></item>
  <item xmlns:x="https://tides.example/"><x:date>2034-03-17</x:date><title>Gale</title></item>
  <item><dc:date>2034-03-18</dc:date><dc:tide xmlns:dc="https://tides.example/"><dc:title>High</dc:title></dc:tide><title>Hail</title></item></channel></rss>`),
    [
      ['Fog', '2034-03-16', undefined, undefined, undefined],
      ['Hail', '2034-03-18', undefined, undefined, undefined],
      ['Gale', undefined, undefined, undefined, undefined],
    ],
  );
});

test('an entry without headline and words has its date for a title; without one it is left out, and both are told', async () => {
  const feed = await readTimeline(
    '<rss><channel>\n<item><pubDate>Wed, 03 May 2034 10:00:00 UT</pubDate></item>\n<item><link>/2</link></item></channel></rss>',
  );
  assert.deepEqual(
    feed.events.map(({ title, when }) => [title, when?.edtf]),
    [['3 May 2034, 10:00', '2034-05-03T10:00Z']],
  );
  const dated = '<rss><channel><item><pubDate>Wed, 03 May 2034 10:00:00 UT</pubDate></item></channel></rss>';
  assert.equal((await readTimeline(dated, { language: 'de' })).events[0]?.title, '03.05.2034, 10:00');
  assert.equal((await readTimeline(dated, { language: 'de_DE' })).events[0]?.title, '3 May 2034, 10:00');
  assert.deepEqual(
    feed.diagnostics.map(({ code, message }) => [code, message]),
    [
      ['feed/no-title', 'line 2: no title; the date stands in its place'],
      ['feed/empty', 'line 3: neither a title nor a date, left out'],
    ],
  );
});

test('what stands before the root, and an address that a browser would run', async () => {
  for (const before of ['<!-- a > b -->', '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'])
    assert.deepEqual(await read(`<?xml version="1.0"?>${before}<rss><item><title>Fog &c;</title><link>&#1;javascript:alert(1)</link></item></rss>`), [
      ['Fog &c;', undefined, undefined, undefined, undefined],
    ]);
});

test('a feed that is cut off is read, one without entries says so', async () => {
  assert.deepEqual(await read('<rss><channel><item><title>Fog closes str'), [['Fog closes str', undefined, undefined, undefined, undefined]]);
  assert.equal((await readTimeline('<rss><channel><title>Coast</title></channel></rss>')).diagnostics[0]?.code, 'feed/no-entries');
});

test('takes no more than its length, whatever is not closed', async () => {
  for (const unit of ['<item><title>a<b>', '<title>', '<item><link rel="self"/>'])
    await assertLinear((times) => readTimeline(`<rss><channel>${unit.repeat(times)}`), 3000);
});
