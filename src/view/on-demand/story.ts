// What became of a plan, as one story: each slot it had, what moved or stopped it, and what happened in the end.
import type { Relation, RelationType, TimelineEvent } from '../../model/index.js';

/** Relations that carry a plan on. */
export const STORY_RELATIONS: ReadonlySet<RelationType> = new Set<RelationType>(['rescheduledTo', 'delays', 'cancels', 'reinstates']);

/** No plan is moved more often; a ring of relations ends here, too. */
const MOST = 24;

/**
 * The events of the story that an event belongs to, in the order in which it went: a slot, what changed it, the next slot.
 * @returns fewer than two where there is no story
 */
export function storyOf(
  event: TimelineEvent,
  relations: readonly Relation[],
  find: (id: string) => TimelineEvent | undefined,
): readonly TimelineEvent[] {
  const links = relations.filter(({ type }) => STORY_RELATIONS.has(type));
  const members = connected(event.id, links);
  const story: TimelineEvent[] = [];
  const told = new Set<string>();
  const tell = (id: string): void => {
    const member = find(id);
    if (told.has(id) || !member) return;
    told.add(id);
    story.push(member);
    for (const { from } of links.filter(({ type, to }) => type !== 'rescheduledTo' && to === id)) tell(from);
    for (const { to } of links.filter(({ type, from }) => type === 'rescheduledTo' && from === id)) tell(to);
  };
  const isChanged = (id: string): boolean => links.some((link) => (link.type === 'rescheduledTo' ? link.to === id : link.from === id));
  // First the slots that nothing led to, the earliest first; in a ring, whatever is left.
  const inTime = members
    .map(find)
    .filter((member) => member !== undefined)
    .sort((a, b) => (a.when?.start ?? Infinity) - (b.when?.start ?? Infinity));
  for (const { id } of inTime) if (!isChanged(id)) tell(id);
  for (const { id } of inTime) tell(id);
  return story;
}

function connected(id: string, links: readonly Relation[]): readonly string[] {
  const members = [id];
  for (let at = 0; at < members.length && members.length < MOST; at++) {
    for (const { from, to } of links) {
      const other = from === members[at] ? to : to === members[at] ? from : undefined;
      if (other !== undefined && !members.includes(other)) members.push(other);
    }
  }
  return members;
}
