// Regular German verb forms, both ways. Only the third person is needed: singular present, past, participle.
import type { VerbForms } from '../event-types.js';

/** Prefixes that leave the verb in a main clause: "sagte … ab". The longer ones first. */
export const SEPARABLE = [
  'zurück',
  'wieder',
  'hinzu',
  'bekannt',
  'voraus',
  'vorbei',
  'zusammen',
  'weiter',
  'statt',
  'teil',
  'fest',
  'nach',
  'aus',
  'auf',
  'ein',
  'mit',
  'vor',
  'ab',
  'an',
  'um',
  'zu',
  'los',
  'weg',
  'bei',
] as const;

const NO_GE = /^(?:be(?!ten)|er|ver|zer|ent|miss|über|unter|wider)|ieren$/;

/** Verbs that only look as if they had such a prefix. */
const WHOLE = new Set(['antworten', 'ankern', 'beantragen']);

/** Where the prefix of a separable verb ends: 2 in "absagen", 0 in "sagen". */
function prefixOf(lemma: string): number {
  if (WHOLE.has(lemma)) return 0;
  return SEPARABLE.find((prefix) => lemma.startsWith(prefix) && lemma.length > prefix.length + 4)?.length ?? 0;
}

/** Forms of a regular verb; a parted prefix stands before, as in side clauses: "absagt", "absagte", "abgesagt". */
export function inflect(lemma: string): VerbForms {
  const prefix = prefixOf(lemma);
  const head = lemma.slice(0, prefix),
    tail = lemma.slice(prefix);
  const stem = tail.replace(/(?:e|(?<=[rl]))n$/, '');
  // "arbeitet", "eröffnet": an e eases the ending.
  const glide = /(?:[td]|(?:[bdfgkpt]|ch)[mn])$/.test(stem) ? 'e' : '';
  const present = `${stem}${glide}t`,
    past = `${stem}${glide}te`;
  return [`${head}${present}`, `${head}${past}`, `${head}${NO_GE.test(tail) ? '' : 'ge'}${present}`, `${head}${tail}d`];
}

/** No past of a verb that no list holds can be told from other words. */
export function baseOf(past: string): string {
  return past;
}
