// Changes of plan in lots of our own: what was planned, moved, called off and brought back, and how these belong together.
import { measureLots, readLots } from '../lots.mjs';
import { reader } from '../public-api.mjs';
import { percent } from '../table.mjs';

/** What a gold calls an event, and the statuses that are right for it. */
const STATUSES = {
  planned: ['scheduled'],
  new: ['scheduled', 'rescheduled', 'reinstated'],
  moved: ['scheduled', 'rescheduled', 'reinstated', 'postponed'],
  act: ['rescheduled', 'postponed', 'cancelled', 'reinstated', 'occurred', 'statement'],
  delayed: ['postponed', 'rescheduled'],
  cancelled: ['cancelled'],
  restored: ['reinstated', 'occurred'],
  happened: ['occurred', 'reported', 'ongoing'],
  ongoing: ['ongoing'],
  not: ['negated', 'denied'],
  said: ['statement'],
};
const TOLD_AS_FACT = ['occurred', 'reported', 'ongoing', 'statement'];

export function run(set, { api, errors }) {
  const parseTimeline = reader(api, 'parseTimeline');
  const measured = measureLots(readLots(set.file, readPlans), (gold) => score(gold, parseTimeline(`${gold.text}\n`)), figuresOf);
  return { ...measured, errors: errors ? measured.errors : '' };
}

/**
 * The texts of a lot: `# name`, the text, `---`, a line for each event (`a happened 2031-06-02 word`), relation
 * (`a cancels o`) and forbidden event (`never moved 2031-06-02`); `|` parts what is right as well.
 * @returns {{name: string, text: string, events: object[], relations: object[], never: object[]}[]}
 */
export function readPlans(content) {
  return content
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, gold] = block.split('\n---\n');
      const at = head.indexOf('\n');
      const lines = gold
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
      const rows = lines.filter(([name, words]) => name !== 'never' && isEvent(words));
      return {
        name: head.slice(0, at),
        text: head.slice(at + 1),
        events: rows.map(([name, words, dates, ...word]) => ({ name, ...wanted(words, dates), word: word.join(' ').toLowerCase() })),
        relations: lines.filter(([, words]) => !isEvent(words)).map(([from, types, to]) => ({ from, types: types.split('|'), to: to.split('|') })),
        never: lines.filter(([name]) => name === 'never').map(([, words, dates]) => wanted(words, dates)),
      };
    });
}

const isEvent = (words) => words.split('|').every((word) => STATUSES[word]);
const wanted = (words, dates) => ({
  statuses: words.split('|').flatMap((word) => STATUSES[word]),
  dates: dates === '-' ? undefined : dates.split('|'),
});

function score({ name, text, events: golds, relations, never }, timeline) {
  const events = timeline.events.map(told);
  const taken = pair(golds, events);
  const rightRelations = relations.filter(({ from, types, to }) =>
    timeline.relations.some(
      (found) => types.includes(found.type) && found.from === taken.get(from)?.id && to.some((end) => found.to === taken.get(end)?.id),
    ),
  );
  const forbidden = events.filter((event) => asFact(event, golds) || never.some((gold) => fits(gold, event) && ![...taken.values()].includes(event)));
  const misdated = events.filter((event) => !forbidden.includes(event) && offDay(event, golds));
  const wrong = [
    ...golds
      .filter((gold) => !taken.has(gold.name))
      .map((gold) => `MISS\t${gold.name} ${gold.statuses[0]} ${gold.dates?.join(' or ') ?? ''} ${gold.word}`),
    ...relations
      .filter((relation) => !rightRelations.includes(relation))
      .map(({ from, types, to }) => `RELATION\t${from} ${types.join(' or ')} ${to.join(' or ')}`),
    ...forbidden.map(({ status, date, title }) => `FORBIDDEN\t${status} ${date} ${title}`),
    ...misdated.map(({ status, date, title }) => `DATE\t${status} ${date} ${title}`),
  ];
  return {
    counts: {
      texts: 1,
      whole: wrong.length === 0 ? 1 : 0,
      events: golds.length,
      eventsTold: taken.size,
      relations: relations.length,
      relationsTold: rightRelations.length,
      forbidden: forbidden.length,
    },
    wrong: wrong.length > 0 ? [`  ${name}: ${text.replace(/\s+/g, ' ')}`, ...wrong.map((row) => `  ${row}`)] : [],
  };
}

function told({ id, kind, status, when, title, sources }) {
  const clauses = sources.filter((source) => source.role === 'clause').map((source) => source.text);
  return {
    id,
    title,
    status: kind === 'statement' ? 'statement' : status,
    date: (when?.edtf ?? '').replace(/^\//, '../'),
    words: [title, ...clauses].join(' ').toLowerCase(),
  };
}

/** The events of the gold that are told, each by an event of its own; of equal answers the one whose titles name them. */
function pair(golds, events) {
  let best = new Map(),
    most = 0;
  const choose = (i, taken, sum) => {
    if (sum > most) [best, most] = [taken, sum];
    if (i === golds.length) return;
    const { name, word } = golds[i];
    const free = events.filter((event) => ![...taken.values()].includes(event) && fits(golds[i], event) && event.words.includes(word));
    for (const event of free) choose(i + 1, new Map(taken).set(name, event), sum + (event.title.toLowerCase().includes(word) ? 1 : 0.9));
    choose(i + 1, taken, sum);
  };
  choose(0, new Map(), 0);
  return best;
}

const fits = ({ statuses, dates }, { status, date }) => statuses.includes(status) && (!dates || isOn(dates, date));

/** Is a date one of those: without marks of doubt and zone; its part of the day counts where the gold has a time. `-` is no date. */
function isOn(dates, date) {
  const moment = date.replace(/[~?%]/g, '').replace(/(T\d\d:\d\d(?::\d\d)?)(?:Z|[-+]\d\d:\d\d)/g, '$1');
  return dates.some((gold) => (gold === '-' ? '' : gold) === (gold.includes('T') ? moment : moment.replace(/T[A-Z]+$/, '')));
}

const dayOf = (date) => date.slice(0, 10);

/** A slot told as something that happened, on a day on which nothing did. */
function asFact({ status, date }, golds) {
  if (status !== 'occurred' || date === '') return false;
  const happened = ({ statuses }) => statuses.includes('occurred');
  const slots = golds.filter((gold) => gold.dates && gold.statuses.includes('scheduled') && !happened(gold));
  return (
    slots.some(({ dates }) => isOn(dates, date) || isOn(dates.map(dayOf), dayOf(date))) &&
    !golds.some((gold) => happened(gold) && gold.dates && isOn(gold.dates, date))
  );
}

/** A plan or a change of one on a day that the gold does not know; where it tells weeks, days are not looked at. */
function offDay({ status, date }, golds) {
  if (TOLD_AS_FACT.includes(status) || date === '') return false;
  const dates = golds.flatMap((gold) => gold.dates ?? []);
  return !isOn(dates, date) && !isOn(dates, dayOf(date)) && !dates.some((gold) => gold.includes('W'));
}

function figuresOf({ texts, whole, events, eventsTold, relations, relationsTold, forbidden }) {
  return { whole: percent(whole / texts), events: percent(eventsTold / events), relations: percent(relationsTold / relations), forbidden };
}
