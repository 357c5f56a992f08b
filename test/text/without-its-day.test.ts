// A report pasted without its date tells what it tells with it, but for the days that hang on that date.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseTimeline, type Timeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** Examples that are told with a day of writing, and name none themselves. */
const examples = [...examplesOfEvents()].flatMap(({ where, text, options: { reference } }) => {
  if (reference === undefined) return [];
  const open = parseTimeline(text);
  return open.documents[0].reference === undefined ? [{ where, text, open, dated: parseTimeline(text, { reference }) }] : [];
});

/** What may tell a year: figures, and what is counted in years, decades and centuries. */
const TELLS_YEAR = /\d{3}|['’]\d\d|\d\d?\/\d\d?\/\d\d|\d\d\.\d\d?\.\d\d|\b(?:centur|decade|nineteen|eighteen|twenty|thousand|million|BC|AD|BP)/i;

it('a text that names no year dates nothing', () => {
  const yearless = examples.filter(({ text }) => !TELLS_YEAR.test(text));
  assert.deepEqual(
    yearless.flatMap(({ where, open }) =>
      open.events.filter(({ when }) => when !== undefined).map(({ title, when }) => `${where} ${title} ${String(when?.edtf)}`),
    ),
    [],
  );
  assert.ok(yearless.length > 500, `${yearless.length} examples`);
});

const named = ({ kind, status, title }: Timeline['events'][number]): string => `${kind} ${status} ${title}`;

/** How much of what is told with the day of writing is told without it. */
function share(namesOf: (timeline: Timeline) => readonly string[]): number {
  let told = 0,
    all = 0;
  for (const { open, dated } of examples) {
    const without = new Set(namesOf(open));
    for (const name of namesOf(dated)) {
      all++;
      if (without.has(name)) told++;
    }
  }
  return told / all;
}

it('what happened and is to come is told', () => {
  const events = share(({ events }) => events.map(named));
  assert.ok(events > 0.95, `${events}`);
});

it('how it hangs together is told', () => {
  const relations = share(({ events, relations }) => {
    const names = new Map(events.map((event) => [event.id, named(event)]));
    return relations.map(({ type, from, to }) => `${type} ${String(names.get(from))} ${String(names.get(to))}`);
  });
  assert.ok(relations > 0.92, `${relations}`);
});

it('when it was is told in the words of the text, where no day is', () => {
  const known = share(({ events }) => events.filter(({ when, relative }) => when !== undefined || relative !== undefined).map(({ title }) => title));
  assert.ok(known > 0.88, `${known}`);
});
