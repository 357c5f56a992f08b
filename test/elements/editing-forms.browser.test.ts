import { expect } from '@open-wc/testing';
import { waitUntil } from '../browser/wait-until.js';
import { choose, dialog, editor, field, fill, said, save, titles, whenOf } from './editing-harness.js';
import { HARBOUR, readEvents } from './harness.js';

describe('mending an event', () => {
  it('is not offered unless the host says editable', async () => {
    const reader = await readEvents(HARBOUR);
    await choose(reader, 'closed');
    expect(reader.part('.edit-bar, dialog, [data-edit]') === null).to.equal(true);
  });

  it('changes title, time, kind and status, and keeps the corrections apart', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    expect(field(reader, 'title').value).to.equal('Bridge closes');
    expect(field(reader, 'when').value).to.equal('2034-03-14 23:00');
    await fill(reader, 'title', 'Bridge is shut');
    await fill(reader, 'when', '16 March 2034 at 9 pm');
    field(reader, 'status').value = 'denied';
    field(reader, 'title').focus();
    await save(reader);
    expect(dialog(reader) === null).to.equal(true);
    expect(titles(reader)).to.match(/16 March 2034.*21:00.*Bridge is shut.*denied/i);
    expect(reader.element.corrections).to.have.length(1);
    expect(reader.element.corrections[0].fields).to.include({ title: 'Bridge is shut', status: 'denied' });
    expect(reader.element.corrections[0].before).to.include({ title: 'Bridge closes', status: 'occurred' });
    expect(reader.panel).to.contain('Bridge is shut');
    await said(reader, 'Saved: Bridge is shut');
  });

  it('writes the part of a day in a word, and reads it back', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'when', '14 March 2034, evening');
    await save(reader);
    await reader.press('Mend');
    expect(field(reader, 'when').value).to.equal('2034-03-14 evening');
    await fill(reader, 'when', '2034-03-15 morning');
    await save(reader);
    expect(reader.element.corrections.at(-1)?.fields?.when?.edtf).to.equal('2034-03-15TMO');
  });

  it('keeps that a time is but about so', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'when', 'around 3 May 2034');
    await save(reader);
    expect(titles(reader)).to.contain('around Wednesday, 3 May 2034: Bridge closes');
    await reader.press('Mend');
    expect(field(reader, 'when').value).to.equal('2034-05-03~');
  });

  it('leaves what was not touched, the stated length too', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'title', 'Bridge is shut');
    await save(reader);
    expect(Object.keys(reader.element.corrections[0].fields ?? {})).to.have.members(['title', 'confidence']);
  });

  it('says how a typed time is understood, while the reader rests', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'when', 'around 3 May 2034');
    await waitUntil(() => reader.part('.understood')?.textContent.includes('3 May 2034'), 'it says so');
  });

  it('counts an end from its start: a clock time is of that day, or of the next', async () => {
    const reader = await editor();
    for (const [until, edtf, said] of [
      ['11:30', '2034-03-14T09:00/2034-03-14T11:30', '14 March'],
      ['5 am', '2034-03-14T09:00/2034-03-15T05:00', '15 March'],
      ['Friday', '2034-03-14T09:00/2034-03-17', '17 March'],
    ]) {
      await choose(reader, 'closed');
      await reader.press('Mend');
      await fill(reader, 'when', '2034-03-14 09:00');
      await fill(reader, 'until', until);
      await waitUntil(() => reader.part('[id="until-said"]')?.textContent.includes(said), `${until} is told to be of ${said}`);
      await save(reader);
      expect(whenOf(reader, 'closed')).to.contain(edtf);
    }
  });

  it('says clearly what is no date, and changes nothing', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    for (const [name, text, problem] of [
      ['when', 'some fine day', 'no date that is understood'],
      ['when', 'Platform 4 was closed on 3 May 2034', 'Only “3 May 2034”'],
      ['when', '2034-13-45', 'no date that is understood'],
      ['until', '3 March 2034', 'ends before it starts'],
    ] as const) {
      await fill(reader, 'when', '2034-03-14');
      await fill(reader, name, text);
      await save(reader);
      expect(dialog(reader)?.innerText).to.contain(problem);
      expect(field(reader, name).getAttribute('aria-invalid')).to.equal('true');
      expect(reader.root.activeElement === field(reader, name)).to.equal(true);
    }
    await fill(reader, 'until', '');
    await fill(reader, 'when', '2034-03-14');
    await fill(reader, 'title', ' ');
    await save(reader);
    expect(dialog(reader)?.innerText).to.contain('Every event has a title');
    expect(reader.element.corrections).to.deep.equal([]);
    await expect(reader.element).to.be.accessible();
  });

  it('an empty time makes it undated; a time gives an undated one its place', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'when', '');
    await save(reader);
    expect(reader.part('.tray')?.innerText).to.contain('Bridge closes');
    await choose(reader, 'letter');
    await reader.press('Mend');
    await fill(reader, 'when', '12 March 2034');
    await save(reader);
    expect(reader.part('.tray')?.innerText).to.not.contain('Harbour master');
    expect(titles(reader)).to.contain('Harbour master warns');
  });

  it('an open end can be typed, and stays', async () => {
    const reader = await editor();
    await choose(reader, 'debt');
    await reader.press('Mend');
    expect(field(reader, 'until').value).to.equal('..');
    await fill(reader, 'when', '10 March 2034');
    await save(reader);
    expect(whenOf(reader, 'debt')).to.equal('2034-03-10/..');
  });

  it('Escape leaves everything as it was', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'title', 'Nonsense');
    await reader.keys('Escape');
    expect(dialog(reader) === null).to.equal(true);
    expect(reader.element.corrections).to.deep.equal([]);
    expect(reader.panel).to.contain('Bridge closes');
  });

  it('what is being mended keeps its words, and the page behind it waits, where the element is moved', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'title', 'Half a tit');
    const { element } = reader;
    element.parentElement?.prepend(Object.assign(document.createElement('div'), { className: 'elsewhere' }));
    element.parentElement?.querySelector('.elsewhere')?.append(element);
    await waitUntil(() => dialog(reader)?.matches(':modal'), 'the form is the one thing at hand');
    expect(field(reader, 'title').value).to.equal('Half a tit');
    await reader.keys('Escape');
    expect(dialog(reader) === null).to.equal(true);
  });

  it('HTML that is typed is text', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Mend');
    await fill(reader, 'title', '<img src=x onerror=alert(1)>');
    await fill(reader, 'url', 'javascript:alert(1)');
    await save(reader);
    expect(dialog(reader)?.innerText).to.contain('https://');
    await fill(reader, 'url', '');
    await save(reader);
    expect(reader.panel).to.contain('<img src=x');
    expect(reader.part('img') === null).to.equal(true);
  });
});

describe('adding, splitting, merging, deleting, linking', () => {
  it('adds an event that the text does not tell', async () => {
    const reader = await editor();
    await reader.press('Add event');
    await fill(reader, 'title', 'Cables are replaced');
    await fill(reader, 'when', '2034-03-16');
    await save(reader);
    expect(titles(reader)).to.contain('Cables are replaced');
    expect(reader.count).to.contain('10 events');
    expect(reader.element.corrections[0].change).to.equal('add');
  });

  it('splits one into two', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Split');
    await fill(reader, 'first.title', 'Ramp closes');
    await fill(reader, 'second.title', 'Deck closes');
    await fill(reader, 'second.when', '2034-03-15 01:00');
    await save(reader);
    expect(titles(reader)).to.match(/Ramp closes[^]*01:00[^]*Deck closes/);
    expect(reader.element.corrections.map(({ change }) => change)).to.deep.equal(['edit', 'add']);
  });

  it('has air above each field of each part', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Split');
    await waitUntil(() => dialog(reader));
    const box = (selector: string): DOMRect => reader.part(selector)?.getBoundingClientRect() ?? new DOMRect();
    for (const part of ['first', 'second']) {
      const label = (name: string): string => `.field:has([name="${part}.${name}"]) > span`;
      expect(box(label('when')).top - box(`[name="${part}.title"]`).bottom).to.be.at.least(6);
      expect(box(label('when')).top).to.equal(box(label('until')).top);
    }
  });

  it('makes two events one', async () => {
    const reader = await editor();
    await choose(reader, 'closed');
    await reader.press('Merge');
    field(reader, 'other').value = 'plan';
    await reader.press('Save');
    expect(titles(reader)).to.contain('Bridge closes').and.not.contain('Bridge to close');
    await reader.keys('Escape', 'Control+z');
    expect(titles(reader)).to.contain('Bridge to close');
  });

  it('deletes, and the keys go to what is left', async () => {
    const reader = await editor();
    await choose(reader, 'move');
    await reader.press('Delete');
    expect(titles(reader)).to.not.contain('City moves closure');
    expect(reader.panel).to.equal(undefined);
    expect(reader.root.activeElement?.getAttribute('role')).to.equal('listbox');
    expect(reader.standsOn).to.not.equal(undefined);
    await said(reader, 'Deleted: City moves closure');
  });

  it('ties two events, and unties them', async () => {
    const reader = await editor();
    await choose(reader, 'plan');
    await reader.press('Links');
    field(reader, 'relation').value = 'rescheduledTo';
    field(reader, 'other').value = 'closed';
    await reader.press('Save');
    expect(reader.panel).to.contain('Moved to').and.to.contain('Bridge closes');
    expect(reader.part('.arrows path') !== null).to.equal(true);
    await reader.press('Links');
    await reader.press(/^Remove “Moved to: Bridge closes/);
    await reader.press('Cancel');
    expect(reader.panel).to.not.contain('Moved to');
  });
});
