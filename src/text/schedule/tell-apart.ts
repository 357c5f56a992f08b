// Old and new slot of one plan: where both have the same title, each shows its time.
import { survivor, type Draft, type Link } from '../drafts/draft.js';
import { COUNTED } from '../drafts/counted-time.js';

/** Characters that a title with its time has at most. */
const LIMIT = 80;

/** "the 10th", "next Monday", "September of that year": a title does not end in that. */
const isPhrase = /^\p{Ll}|\p{Ll}\s\p{Ll}+\s\p{Ll}/u;

/** Adds the times to the titles of plans and what they became, where nothing else tells them apart. */
export function tellApart(links: Iterable<Link>): void {
  const told = new Set<Draft>();
  for (const { type, from, to } of links) {
    if (type !== 'rescheduledTo') continue;
    const before = survivor(from),
      after = survivor(to);
    if (before === after || before.title !== after.title) continue;
    const title = before.title;
    for (const draft of [before, after]) {
      const time = draft.times.find(({ rule, text }) => rule !== COUNTED && !isPhrase.test(text))?.text.replace(/\s+/g, ' ');
      if (time === undefined || told.has(draft) || title.length + time.length + 2 > LIMIT) continue;
      told.add(draft);
      draft.title = `${title} ${time}`;
    }
  }
}
