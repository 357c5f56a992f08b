// What does not take place takes away its slot: "The fair of 4 May will not take place", "Monday's drill didn't happen".
import { isFiner } from '../../time/index.js';
import type { Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../events/reading.js';
import { lastDraftOf } from '../relations/referent.js';
import { likeness, SAME_HEAD } from '../clauses/theme.js';
import { senseOf } from '../words/vocabulary.js';
import { addPlan } from './tell-act.js';

const HAPPEN = senseOf('happen');

/** Tells the slot of what is told not to be held on a day, and that it is taken away. */
export function tellNotHeld(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { drafts, links } = reading;
  if (clause.verb.sense !== HAPPEN || !clause.verb.negated) return;
  const off = sentence.made.get(clause)?.find(({ status }) => status === 'negated');
  const theme = off?.theme;
  if (!off || theme?.pronoun !== 'none' || theme.nouns.length === 0 || theme.from !== clause.subject[0]) return;
  const { when, times } = off;
  const known = lastDraftOf(drafts, sentence.index, (other) => other.part === 'plan' && other.when !== undefined && other.theme !== undefined && likeness(other.theme, theme) >= SAME_HEAD);
  const isSlot = when !== undefined && !when.edtf.includes('/') && !isFiner('day', when.precision);
  const plan = known ?? (isSlot ? addPlan(reading, sentence, clause, theme, { when, times: [...times] }) : undefined);
  if (plan) links.add('cancels', off, plan);
}
