// How two events belong together. Terms of DESIGN §3.

export const RELATION_TYPES = [
  'rescheduledTo', // plan → what or when it became
  'delays',
  'cancels',
  'reinstates', // act → plan or act
  'causes',
  'reports',
  'about',
  'denies', // statement → event
  'partOf',
  'before',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface Relation {
  readonly type: RelationType;
  /** {@link TimelineEvent.id} */
  readonly from: string;
  /** {@link TimelineEvent.id} */
  readonly to: string;
}
