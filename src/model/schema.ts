// The JSON Schema of a Timeline, as published in dist/schema.json. Field meanings stand in event.ts, timeline.ts, time/when.ts.
import { PRECISIONS } from '../time/index.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH } from './event.js';
import { RELATION_TYPES } from './relation.js';
import { CORRECTION_CHANGES } from './timeline.js';

const text = { type: 'string' } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const offset = { type: 'integer', minimum: 0 } as const;
/** Milliseconds since 1970-01-01T00:00Z; null is infinite. */
const moment = { type: ['number', 'null'] } as const;
const listOf = (name: string) => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });

/** An object of exactly these fields. */
function record(required: readonly string[], properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', required, properties, additionalProperties: false };
}

/** Fields of an event, each of which may be null. */
function changes(description: string) {
  const properties = Object.fromEntries(Object.entries(eventFields).map(([key, schema]) => [key, { anyOf: [schema, { type: 'null' }] }]));
  return { type: 'object', description, properties, additionalProperties: false };
}

const eventFields = {
  id: { ...text, minLength: 1 },
  title: { ...text, maxLength: MAX_TITLE_LENGTH },
  description: text,
  kind: { enum: EVENT_KINDS },
  status: { enum: EVENT_STATUSES },
  when: { $ref: '#/$defs/when' },
  relative: text,
  duration: { $ref: '#/$defs/duration' },
  speaker: text,
  quote: text,
  lane: text,
  importance: share,
  confidence: share,
  url: text,
  media: text,
  sources: listOf('source'),
  provenance: listOf('provenance'),
};

/** JSON Schema (draft 2020-12) of what {@link toJson} gives and {@link fromJson} reads. */
export const timelineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Timeline',
  description: 'Events in time order, undated last; times are milliseconds since 1970-01-01T00:00Z, null is infinite.',
  ...record(['events', 'relations', 'documents', 'diagnostics', 'corrections'], {
    events: listOf('event'),
    relations: listOf('relation'),
    documents: listOf('document'),
    diagnostics: listOf('diagnostic'),
    corrections: listOf('correction'),
  }),
  $defs: {
    event: record(['id', 'title', 'kind', 'status'], eventFields),
    when: record(['edtf', 'start', 'end', 'precision'], {
      edtf: { ...text, description: 'EDTF levels 0 and 1, parts of 2, with ISO weeks, weekends, parts of day and offsets.' },
      start: moment,
      end: { ...moment, description: 'First moment after the extent.' },
      precision: { enum: PRECISIONS },
      part: { enum: ['early', 'mid', 'late'], description: '"Late 2022": the extent is that part of what the EDTF names.' },
      approximate: { type: 'boolean' },
      uncertain: { type: 'boolean' },
      timeZone: { ...text, description: 'IANA name or offset; absent: floating local time.' },
      duration: { $ref: '#/$defs/duration' },
    }),
    duration: record(['value'], { value: { ...text, pattern: '^P' }, approximate: { type: 'boolean' }, expected: { type: 'boolean' } }),
    span: record(['start', 'end'], { start: offset, end: offset }),
    source: record(['document', 'role', 'text', 'start', 'end'], {
      document: text,
      role: { enum: ['clause', 'time', 'quote', 'speaker'] },
      text,
      start: { ...offset, description: 'UTF-16 offset in the document.' },
      end: offset,
    }),
    provenance: record(['part', 'basis', 'rule', 'reason'], { part: text, basis: { enum: ['stated', 'implied'] }, rule: text, reason: text }),
    relation: record(['type', 'from', 'to'], { type: { enum: RELATION_TYPES }, from: text, to: text }),
    document: record(['id'], { id: text, title: text, published: text, dateline: text, timeZone: text, reference: text, url: text, text }),
    diagnostic: record(['code', 'severity', 'message'], {
      code: text,
      severity: { enum: ['error', 'warning', 'info'] },
      span: { $ref: '#/$defs/span' },
      document: text,
      message: text,
      hint: text,
    }),
    correction: record(['event', 'change'], {
      event: { ...text, description: 'Id of the event; of a relation, where it starts.' },
      change: { enum: CORRECTION_CHANGES },
      fields: changes('The fields that differ, or the whole event that is added; null removes one.'),
      relation: { enum: RELATION_TYPES },
      to: text,
      before: changes('What it replaced, so that it can be taken back; null was absent. Missing: no effect yet.'),
    }),
  },
} as const;
