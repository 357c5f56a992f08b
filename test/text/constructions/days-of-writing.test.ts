// However a text says when it was written, at its head or its foot, its weekdays are counted from there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tell } from './outline.js';

const PROSE = 'The bridge closed on Tuesday. It will open on Friday.';
const TOLD = ['occurred 2034-03-14', 'scheduled 2034-03-17'];
const HEADS = [
  '16 March 2034\n\n',
  'March 16, 2034\n',
  'Thursday, March 16, 2034\n',
  'Published 16 March 2034\n',
  'Published: 16/03/2034\n',
  'Published March 16, 2034 at 10:00 AM EDT\n',
  'Posted on March 16, 2034 by admin\n',
  'Updated 16 March 2034 10:15 GMT\n',
  'Last updated: 16.03.2034\n',
  'First published on Thu 16 March 2034 10.00 GMT\n',
  'By Vera Lund\n16 March 2034\n',
  'By Vera Lund | March 16, 2034\n',
  'Vera Lund · 16 March 2034 · 3 min read\n',
  '2034-03-16\n',
  '2034-03-16T10:00:00Z\n',
  'Date: 2034-03-16\n',
  'Date: 16 March 2034\nTo: all staff\n',
  'From: Vera Lund\nSent: 16 March 2034 10:00\nTo: Bo Lind\nSubject: Bridge\n\n',
  'PRESS RELEASE\n16 March 2034\n\n',
  'FOR IMMEDIATE RELEASE — March 16, 2034\n\n',
  '# Bridge closed\n\n*16 March 2034*\n\n',
  '---\ntitle: Bridge\ndate: 2034-03-16\n---\n',
  'The Lund Herald, 16 March 2034\n\n',
  'Minutes of the meeting of 16 March 2034\n\n',
  'Status as of 16 March 2034\n\n',
  '[16 March 2034]\n',
  '16-Mar-2034\n',
  '16/03/34\n',
  'Lund, 16 March 2034\n\nDear Vera,\n\n',
  '10:00 AM · March 16, 2034\n',
  'LONDON, 16 March 2034 — ',
  'London, Thursday 16 March 2034: ',
  'WASHINGTON, D.C., March 16, 2034 /PRNewswire/ -- ',
  'BOSTON--(BUSINESS WIRE)--March 16, 2034--',
  '[16 March 2034] ',
  '16 March 2034: ',
];
const FEET = [
  '16 March 2034',
  'March 16, 2034',
  'Thursday, March 16, 2034',
  'Published 16 March 2034',
  'Last updated: 16.03.2034',
  'By Vera Lund\n16 March 2034',
  'By Vera Lund | March 16, 2034',
  '2034-03-16',
  'Date: 16 March 2034',
  'The Lund Herald, 16 March 2034',
  '(16 March 2034)',
  '— Vera Lund, 16 March 2034',
  '16/03/34',
];

/** Without the hour of the zone, which some heads tell. */
const days = (told: readonly string[]): string[] => told.map((line) => line.replace(/T.*$/, ''));

describe('when a text was written, at its head', () => {
  for (const head of HEADS) it(JSON.stringify(head).slice(1, -1), () => assert.deepEqual(days(tell(head + PROSE)), TOLD));
});

describe('when a text was written, at its foot', () => {
  for (const foot of FEET) it(JSON.stringify(foot).slice(1, -1), () => assert.deepEqual(days(tell(`${PROSE}\n\n${foot}\n`)), TOLD));
});
