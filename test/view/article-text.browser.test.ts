import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { ArticleText } from '../../src/view/article/article-text.js';

async function textOf(template: TemplateResult): Promise<ArticleText> {
  return ArticleText.read(await fixture<HTMLElement>(html`<article>${template}</article>`));
}

/** The words of the page under the place of some words in the text. */
function wordsAt(article: ArticleText, words: string): string | undefined {
  const start = article.text.indexOf(words);
  return article.rangeOf(start, start + words.length)?.toString();
}

describe('an article as text', () => {
  it('blocks are paragraphs, inline elements are not', async () => {
    const article = await textOf(html`<p>The <b>ferry</b> sailed.</p><p>It sank.</p>`);
    expect(article.text.trim()).to.equal('The ferry sailed.\n\nIt sank.');
  });

  it('headings and list items keep their marks, line breaks break', async () => {
    const article = await textOf(html`<h2>Log</h2><ul><li>09:00 start</li><li>10:00 stop</li></ul><p>one<br />two</p>`);
    expect(article.text).to.contain('## Log').and.to.contain('- 09:00 start\n- 10:00 stop').and.to.contain('one\ntwo');
  });

  it('cells of a row stand side by side', async () => {
    const article = await textOf(html`<table><tbody><tr><td>09:00</td><td>start</td></tr><tr><td>10:00</td><td>stop</td></tr></tbody></table>`);
    expect(article.text).to.contain('09:00 | start\n10:00 | stop');
  });

  it('what a reader does not see is left out', async () => {
    const article = await textOf(html`<p>Seen.</p><p hidden>Hidden.</p><p style="display:none">Gone.</p><button>Press</button>`);
    expect(article.text.trim()).to.equal('Seen.');
  });

  it('line ends of the source are spaces, those of preformatted text stay', async () => {
    const article = await textOf(html`<p>one
two</p><pre>09:00 a
10:00 b</pre>`);
    expect(article.text).to.contain('one two').and.to.contain('09:00 a\n10:00 b');
  });

  it('lines stay where the article itself keeps them, and are spaces in the words of it that do not', async () => {
    const log = '09:00 a\n10:00 b\n';
    const textIn = async (template: TemplateResult): Promise<string> => ArticleText.read(await fixture<HTMLElement>(template)).text.trim();
    expect(await textIn(html`<pre>${log}</pre>`)).to.equal(log.trim());
    for (const kept of ['pre-wrap', 'pre-line', 'break-spaces'])
      expect(await textIn(html`<div style="white-space: ${kept}">${log}</div>`), kept).to.equal(log.trim());
    expect(await textIn(html`<div>${log}</div>`)).to.equal('09:00 a 10:00 b');
    expect(await textIn(html`<pre><p style="white-space: normal">${log}</p></pre>`)).to.equal('09:00 a 10:00 b');
  });

  it('every word leads back to itself, across elements and characters of two units', async () => {
    const article = await textOf(html`<p>A 🚢 <em>left</em> the <b>har</b>bour.</p><ul><li>At noon.</li></ul>`);
    for (const words of ['🚢 left the harbour', 'harbour', 'At noon', 'A']) expect(wordsAt(article, words)).to.equal(words);
  });

  it('a place of the page leads to its offset, and a place elsewhere to none', async () => {
    const root = await fixture<HTMLElement>(html`<article><p>First.</p><p>Second.</p></article>`);
    const article = ArticleText.read(root);
    const second = root.querySelectorAll('p')[1]?.firstChild;
    if (!second) throw new Error('fixture');
    expect(article.offsetOf(second, 3)).to.equal(article.text.indexOf('Second') + 3);
    expect(article.offsetOf(document.body, 0)).to.equal(undefined);
  });

  it('marks of ours belong to no node', async () => {
    const article = await textOf(html`<ul><li>09:00 start</li></ul>`);
    expect(article.rangeOf(0, 2)?.toString() ?? '').to.not.contain('-');
  });
});
