// Acts told in the perfect: done by being announced, or as the report is written.
import { splitAct } from '../../schedule/tell-act.js';
import { giveTime } from '../../drafts/draft.js';
import { type Reading, type SentenceReading } from '../../drafts/reading.js';

/** "has been extended, the department announced today": a present perfect is done by being announced. */
export function announceActs(reading: Reading, sentence: SentenceReading): void {
  const { saidAt, sayings } = reading;
  const { clauses, made } = sentence;
  for (const clause of clauses) {
    if (!clause.verb.perfect || clause.verb.past) continue;
    for (const draft of made.get(clause) ?? []) {
      if (draft.part !== 'act' || (draft.when && !draft.isAtSlot)) continue;
      for (const other of clauses) {
        const said = sayings.cueWithin(other.from, other.to);
        const dated = said < 0 ? undefined : saidAt.get(said);
        if (!dated) continue;
        if (draft.isAtSlot) splitAct(reading, sentence, clause, draft, dated);
        else giveTime(draft, dated);
      }
    }
  }
}

/** "The band has cancelled its tour": in the first sentence of a report, and in the post of a live one, the perfect tells what has just happened. */
export function dateHotNews({ written, reasons, post }: Reading, { clauses, made }: SentenceReading): void {
  const when = post?.when ?? written;
  if (!when) return;
  for (const clause of clauses) {
    const { form, past, perfect, copula, passive } = clause.verb;
    if (form !== 'finite' || past || !(perfect || copula || passive)) continue;
    if (clause.joint === 'relative' || clause.joint === 'subordinate') continue;
    for (const draft of made.get(clause) ?? []) {
      if (draft.part !== 'act' || draft.when) continue;
      draft.when = when;
      if (post) draft.times.push(...post.times);
      draft.implied = [{ part: 'date', basis: 'implied', rule: 'perfect.lead', reason: reasons.news }];
    }
  }
}
