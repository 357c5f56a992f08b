import assert from 'node:assert/strict';
import test from 'node:test';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { toElement } from '../../src/export/index.js';
import { createTimeline, fromJson } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';

const LOG = createTimeline({
  events: [
    { id: 'a', title: 'Fog closes the strait', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-14'), url: 'https://example.org/fog' },
    { id: 'b', title: 'Ferries to sail again', kind: 'event', status: 'scheduled', when: whenFromEdtf('2034-03-15/..') },
    {
      id: 'c',
      title: '</script><img src=x onerror=alert(1)>',
      kind: 'statement',
      status: 'occurred',
      speaker: '<b>Pilot</b>',
      url: 'javascript:alert(1)',
    },
  ],
  relations: [{ type: 'causes', from: 'a', to: 'b' }],
  documents: [{ id: 'log', title: 'Log of the quay', text: 'Fog closes the strait.' }],
});

const dataOf = (page: string): unknown => JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(page)?.[1] ?? '');

/** The renderer of the server; a devDependency, which an older `npm ci` may not have brought. */
async function serverRenderer(): Promise<((template: unknown) => Promise<string>) | undefined> {
  const [name, part] = ['@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js'];
  try {
    const { render } = (await import(name)) as { readonly render: (template: unknown) => unknown };
    const { collectResult } = (await import(part)) as { readonly collectResult: (result: unknown) => Promise<string> };
    return (template) => collectResult(render(template));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

test('a server writes every event as text, in order, beside the data that the element draws', async (t) => {
  const render = await serverRenderer();
  if (!render) return t.skip('@lit-labs/ssr is not installed: npm ci');
  const page = await render(html`<main>${unsafeHTML(toElement(LOG, { locale: 'en-GB', attributes: { 'lane-by': 'kind' } }))}</main>`);
  assert.match(page, /<event-timeline lane-by="kind">/);
  assert.deepEqual(
    [...page.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => item.replace(/<[^>]+>/g, '')),
    [
      'Tuesday, 14 March 2034: Fog closes the strait',
      'from Wednesday, 15 March 2034: Ferries to sail again (Planned)',
      '&lt;b&gt;Pilot&lt;/b&gt;: &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;',
    ],
  );
  assert.match(page, /<time datetime="2034-03-14">/);
  assert.deepEqual(fromJson(dataOf(page)), { ...LOG, documents: [{ id: 'log', title: 'Log of the quay' }] });
});

test('nothing that others wrote becomes markup, an attribute or a link that runs', () => {
  const page = toElement(LOG, { hasJsonLd: true, attributes: { onclick: 'x', 'a b': 'x', src: '"><script>' } });
  assert.doesNotMatch(page, /<img|<script>|onclick|href="javascript/);
  assert.equal(page.match(/<script/g)?.length, 2);
  assert.match(page, /application\/ld\+json/);
});

test('the class can be imported where a server renders', async () => {
  const { EventTimeline } = await import('../../src/elements/index.js');
  assert.equal(typeof EventTimeline, 'function');
});
