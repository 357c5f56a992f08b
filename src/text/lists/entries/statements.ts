// Entries of a timeline that tell what somebody said: "10:40 The minister says both sides should meet".
import { firstFrom } from '../../first-from.js';
import type { Statement } from '../../statement.js';
import type { ListEntry } from './entries.js';

/** Characters before the speaker or the words said ("The", a quotation mark), at most. */
const LEAD = 5;

/**
 * Entries whose words begin with who says something, or with what is said, as statements.
 * @param statements - of the whole text.
 */
export function withStatements(entries: readonly ListEntry[], statements: readonly Statement[]): ListEntry[] {
  const said = statements
    .filter(({ speaker, source }) => speaker !== undefined && source !== null)
    .sort((a, b) => a.content[0].start - b.content[0].start);
  if (said.length === 0) return [...entries];
  return entries.map((entry) => {
    const {
      body: { start, end },
      speaker,
    } = entry;
    const statement = speaker ? undefined : (said[firstFrom(said, ({ content }) => content[0].end <= start)] as Statement | undefined);
    if (!statement) return entry;
    const first = Math.min(statement.content[0].start, statement.source?.start ?? end, statement.cue?.start ?? end);
    return first >= start - 1 && first <= start + LEAD && statement.content[0].end <= end ? { ...entry, statement } : entry;
  });
}
