import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { read } from './harness.js';

const TEXT = 'Die Sitzung wurde am 3. Mai 2034 abgesagt. Am 5. Mai 2034 begann die Messe.';

describe('the language of a text', () => {
  it('is that of the page around it', async () => {
    const reader = await read(html`<div lang="de"><event-timeline style="block-size: 20rem">${TEXT}</event-timeline></div>`);
    expect(reader.names.join('\n')).to.contain('Sitzung abgesagt').and.to.contain('Messe beginnt');
  });

  it('is what the lang of the element says', async () => {
    const reader = await read(html`<event-timeline lang="de" style="block-size: 20rem">${TEXT}</event-timeline>`);
    expect(reader.names.join('\n')).to.contain('Sitzung abgesagt');
  });
});
