// However a line writes its time, it tells what stands in it: each style below is read with the same three lines.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tell } from './outline.js';

const ENTRIES = [
  { clock: '14:05', day: [14, 5] as const, words: 'Bridge closed to lorries after a crack was found' },
  { clock: '14:20', day: [2, 6] as const, words: 'Mill sold to a brewer from Lund' },
  { clock: '15:10', day: [21, 9] as const, words: 'Pump mended by the crew of a tug' },
];
const MONTHS = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const two = (value: number): string => String(value).padStart(2, '0');

/** The lines of a text in one style. */
function inStyle(style: string): string {
  return ENTRIES.map(({ clock, day: [day, month], words }) => {
    const [hour = '', minute = ''] = clock.split(':'),
      name = MONTHS[month] ?? '';
    const parts: Readonly<Record<string, string>> = {
      clock,
      hour,
      minute,
      half: `${String(Number(hour) - 12)}:${minute} PM`,
      d: String(day),
      dd: two(day),
      m: String(month),
      mm: two(month),
      month: name,
      mon: name.slice(0, 3),
      words,
    };
    return style.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? '');
  }).join('\n');
}

describe('lines that a clock opens or closes', () => {
  const STYLES = [
    '{clock} {words}',
    '{clock} {words}.',
    '{clock} - {words}',
    '{clock} – {words}',
    '{clock} — {words}',
    '{clock}: {words}',
    '{clock}; {words}',
    '{clock} | {words}',
    '{clock}\t{words}',
    '[{clock}] {words}',
    '({clock}) {words}',
    '{clock}h {words}',
    '{clock} hrs {words}',
    '{clock} UTC {words}',
    '{clock} UTC: {words}',
    '{clock}Z {words}',
    '{hour}{minute} {words}',
    '{hour}{minute} - {words}',
    '{hour}{minute}Z {words}',
    '{hour}{minute}hrs {words}',
    '{hour}.{minute} {words}',
    '{hour}h{minute} {words}',
    '{half} {words}',
    '{half} – {words}',
    '{clock}:00 {words}',
    '2034-05-14 {clock} {words}',
    '2034-05-14T{clock}Z {words}',
    '[2034-05-14 {clock}:00] {words}',
    '14/05/2034 {clock} {words}',
    '14 May 2034, {clock} – {words}',
    '14 May {clock} {words}',
    '- {clock} {words}',
    '- {clock}: {words}',
    '* **{clock}** – {words}',
    '**{clock}** {words}',
    '**{clock} UTC** — {words}',
    '• {clock} {words}',
    '1. {clock} {words}',
    '{words} ({clock})',
    '{words} - {clock}',
    '{words}, {clock}',
  ];
  for (const style of STYLES) {
    it(style, () => {
      const told = tell(`Incident of 14 May 2034 (all times UTC)\n\n${inStyle(style)}\n`).map((line) => line.replace(/:00Z$/, 'Z'));
      for (const { clock } of ENTRIES) assert.ok(told.includes(`occurred 2034-05-14T${clock}Z`), `${clock}: ${told.join('; ')}`);
    });
  }
});

describe('lines that a day opens or closes', () => {
  const STYLES = [
    '{d} {month} 2034: {words}',
    '{d} {month} 2034 - {words}',
    '{d} {month} 2034 – {words}',
    '{d} {month} 2034 {words}',
    '{d} {month} 2034. {words}.',
    '{d} {month} 2034, {words}',
    '{d} {month} 2034 | {words}',
    '{d} {month} 2034\t{words}',
    '{d} {month} 2034\n{words}',
    '[{d} {month} 2034] {words}',
    '({d} {month} 2034) {words}',
    '**{d} {month} 2034** {words}',
    '**{d} {month} 2034:** {words}',
    '### {d} {month} 2034\n{words}',
    '- {d} {month} 2034: {words}',
    '- **{d} {month} 2034**: {words}',
    '1. {d} {month} 2034: {words}',
    '{month} {d}, 2034: {words}',
    '{month} {d}, 2034 {words}',
    '{mon} {d}, 2034: {words}',
    '{d}th {month} 2034: {words}',
    '2034-{mm}-{dd}: {words}',
    '2034-{mm}-{dd} {words}',
    '2034/{mm}/{dd} {words}',
    '{dd}/{mm}/2034 {words}',
    '{dd}/{mm}/2034: {words}',
    '{dd}.{mm}.2034 {words}',
    '{dd}.{mm}.2034: {words}',
    '{dd}-{mm}-2034 {words}',
    '{d}-{mon}-2034 {words}',
    '{d}-{mon}-34: {words}',
    '{words} ({d} {month} 2034)',
    '{words}, {d} {month} 2034',
    '{words} – {d} {month} 2034',
    '{words}: {d} {month} 2034',
  ];
  for (const style of STYLES) {
    it(JSON.stringify(style).slice(1, -1), () => {
      const told = tell(`Chronicle of the bridge\n\n${inStyle(style)}\n`);
      assert.deepEqual(
        told,
        ENTRIES.map(({ day: [day, month] }) => `occurred 2034-${two(month)}-${two(day)}`),
      );
    });
  }
});
