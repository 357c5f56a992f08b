import { expect } from '@open-wc/testing';
import { HARBOUR, readEvents } from './harness.js';

/** What a reader would take for sure must be so. */
describe('truth in ink', () => {
  it('what was denied, called off or planned says so where it has no date', async () => {
    const reader = await readEvents([
      { title: 'Ferry leaves', when: '2034-03-12' }, { title: 'Office orders delay', status: 'denied' }, { title: 'Council to meet', status: 'scheduled', relative: 'before Easter' }, { title: 'Lamp lit' },
    ]);
    const chips = reader.all('.tray .chip').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(chips).to.have.members(['Office orders delay Denied', 'Council to meet before Easter · Planned', 'Lamp lit']);
    await expect(reader.element).to.be.accessible();
  });

  it('an end at a clock tells its day where the axis has only months', async () => {
    const reader = await readEvents([{ id: 'sleep', title: 'Pilot sleeps', when: '../2022-05-04T12:00' }, { title: 'Bridge opens', when: '2021' }, { title: 'Bridge closes', when: '2022' }], { locale: 'en-US' });
    const label = reader.all('.label').find(({ textContent }) => textContent.includes('Pilot sleeps'));
    expect(`${label?.dataset['detail'] ?? ''}${[...label?.querySelectorAll<HTMLElement>('[data-time]') ?? []].map((line) => line.dataset['time']).join(' ')}`).to.match(/May 4.*until 12:00/);
  });

  it('what lasted until a moment is the fainter the further back', async () => {
    const reader = await readEvents([...HARBOUR, { id: 'sleep', title: 'Pilot sleeps', when: '../2034-03-15T12:00' }]);
    const mark = reader.all('.mark').find((each) => each.dataset['event'] === 'sleep');
    const mask = getComputedStyle(mark?.querySelector('.ink') as HTMLElement).maskImage;
    expect(mask).to.match(/^linear-gradient\(to right, rgba\(0, 0, 0, 0\)( 0%)?, rgb\(0, 0, 0\)( 100%)?\)$/);
  });
});
