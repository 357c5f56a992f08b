// The scenes that are compared with their references: what stands in the element, how it is looked at, what the reader has done.
import { crowd, DOUBTS, NIGHT, SURVEY } from './scene-events.mjs';

const BRIDGE = { src: 'bridge.json' };
const SHIP = { events: SURVEY, laneBy: 'lane', fold: true };

/** The button, option or field with this name, in the scene. */
const press = (name) => (page) => page.locator('event-timeline').getByRole('button', { name, exact: true }).first().click();
const choose = (name) => async (page) => {
  await page.locator('event-timeline .marks .mark').filter({ hasText: name }).first().click();
  await page.locator('event-timeline :popover-open').waitFor();
};
const opens =
  (name, part = ':popover-open') =>
  async (page) => {
    await press(name)(page);
    await page.locator(`event-timeline ${part}`).first().waitFor();
  };

/**
 * `name` is the file of the reference; `widthPx` of the element's parent; `properties` of the element; `act` is what the reader does then.
 * `isDrawn: false` where there is nothing to draw, `isListed` where what is drawn is then listed.
 */
export const SCENES = [
  { name: 'wide', mode: 'wide', widthPx: 760, properties: BRIDGE },
  { name: 'dark', mode: 'dark', widthPx: 760, properties: BRIDGE },
  { name: 'narrow', mode: 'narrow', widthPx: 304, properties: BRIDGE },
  { name: 'large', mode: 'large', widthPx: 900, properties: BRIDGE },
  { name: 'rtl', mode: 'rtl', widthPx: 760, properties: BRIDGE },
  { name: 'forced', mode: 'forced', widthPx: 760, properties: BRIDGE },
  { name: 'forced-chosen', mode: 'forced', widthPx: 760, properties: BRIDGE, act: choose('Closing of Old Bridge') },
  { name: 'print', mode: 'print', properties: BRIDGE },
  { name: 'lanes', mode: 'wide', widthPx: 860, properties: SHIP },
  { name: 'lanes-rtl', mode: 'rtl', widthPx: 860, properties: SHIP },
  { name: 'lanes-vertical', mode: 'vertical', widthPx: 620, properties: SHIP },
  { name: 'lanes-narrow', mode: 'narrow', widthPx: 304, properties: { ...SHIP, collapsedLanes: ['Weather'] } },
  { name: 'lanes-print', mode: 'print', properties: SHIP },
  { name: 'doubts', mode: 'wide', widthPx: 860, properties: { events: DOUBTS } },
  { name: 'doubts-vertical', mode: 'vertical', widthPx: 480, properties: { events: DOUBTS } },
  { name: 'clocks', mode: 'wide', widthPx: 760, properties: { events: NIGHT, timeZone: 'Europe/London' } },
  { name: 'clocks-narrow', mode: 'narrow', widthPx: 304, properties: { events: NIGHT, timeZone: 'Europe/London' } },
  { name: 'dense', mode: 'dense', widthPx: 620, properties: { events: crowd(2000), laneBy: 'lane', timeZone: 'UTC' } },
  { name: 'one', mode: 'wide', widthPx: 480, properties: { events: DOUBTS.slice(3, 4) } },
  { name: 'empty', mode: 'wide', widthPx: 480, properties: { text: 'The kettle is on the stove, and the cat asleep.' }, isDrawn: false },
  { name: 'error', mode: 'wide', widthPx: 480, properties: { src: 'missing.txt' }, isDrawn: false },
  { name: 'detail', mode: 'wide', widthPx: 760, properties: BRIDGE, act: choose('We were asked politely') },
  { name: 'list', mode: 'wide', widthPx: 560, properties: BRIDGE, act: opens('List', '.list .item'), isListed: true },
  { name: 'filters', mode: 'wide', widthPx: 760, properties: BRIDGE, act: opens('Filter') },
  { name: 'legend', mode: 'wide', widthPx: 760, properties: BRIDGE, act: opens('Legend and keys') },
  {
    name: 'editing',
    mode: 'dark',
    widthPx: 760,
    properties: { ...BRIDGE, editable: true },
    act: async (page) => {
      await choose('Bridge closes')(page);
      await opens('Mend', 'dialog[open]')(page);
    },
  },
];
