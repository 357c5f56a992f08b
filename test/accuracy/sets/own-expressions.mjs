// Time expressions in lots of our own: which words tell a time, and which time.
import { measureLots, readLots } from '../lots.mjs';
import { reader } from '../public-api.mjs';
import { percent } from '../table.mjs';

export function run(set, { api, errors }) {
  const findTimeExpressions = reader(api, 'findTimeExpressions');
  const measured = measureLots(
    readLots(set.file, readExpressions),
    ({ text, written, ...gold }) => score(text, gold, findTimeExpressions(text, { reference: written })),
    figuresOf,
  );
  return { ...measured, errors: errors ? measured.errors : '' };
}

/**
 * The texts of a lot. A mark is `[words|narrower words=value|value]`, with the value `?` where it need not be found;
 * `{words}` may be found or not.
 * @returns {{text: string, written: string, marks: {words: string, spans: [number, number][], values: string[], optional: boolean}[], free: [number, number][]}[]}
 */
export function readExpressions(content) {
  const texts = [];
  let written;
  for (const line of content.split('\n')) {
    const day = /^# written (.+)$/.exec(line);
    if (day) written = day[1];
    else if (line) texts.push({ written, ...readMarks(line.replaceAll('\\n', '\n')) });
  }
  return texts;
}

function readMarks(line) {
  const marks = [],
    free = [];
  let text = '';
  for (const part of line.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
    const at = text.length;
    if (part.startsWith('[')) {
      const [words, values] = part
        .slice(1, -1)
        .split('=')
        .map((side) => side.split('|'));
      const spans = words.map((form) => [at + words[0].indexOf(form), at + words[0].indexOf(form) + form.length]);
      marks.push({ words: words.at(-1), spans, values: values.filter((value) => value !== '?'), optional: values.includes('?') });
      text += words[0];
    } else if (part.startsWith('{')) {
      text += part.slice(1, -1);
      free.push([at, text.length]);
    } else text += part;
  }
  return { text, marks, free };
}

const touches =
  (time) =>
  ([start, end]) =>
    time.start < end && start < time.end;
const covers =
  (time) =>
  ([start, end]) =>
    time.start === start && time.end === end;

function score(text, { marks, free }, times) {
  const counts = { expressions: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  const wrong = [],
    left = new Set(times);
  const tell = (kind, ...words) => wrong.push([kind, ...words, text.replace(/\s+/g, ' ').slice(0, 120)].join('\t'));
  for (const { words, spans, values, optional } of marks) {
    const time = [...left].find((candidate) => spans.some(touches(candidate)));
    if (time || !optional) counts.expressions++;
    if (!time) {
      if (!optional) tell('MISS', `${words} = ${values.join(' or ')}`);
      continue;
    }
    left.delete(time);
    counts.found++;
    counts.relaxed++;
    const strict = spans.some(covers(time)),
      right = values.includes(time.value);
    if (strict) counts.strict++;
    if (right) counts.value++;
    if (!strict || !right) tell(right ? 'SPAN' : 'VALUE', `${words} = ${values.join(' or ')}`, `found ${time.text} = ${time.value}`);
  }
  for (const time of left) {
    if (free.some(touches(time))) continue;
    counts.found++;
    tell('SPURIOUS', `${time.text} = ${time.value}`);
  }
  return { counts, wrong };
}

function figuresOf({ expressions, found, strict, relaxed, value }) {
  const f1 = (right) => percent((2 * right) / (expressions + found));
  return { expressions, strict: f1(strict), relaxed: f1(relaxed), value: f1(value) };
}
