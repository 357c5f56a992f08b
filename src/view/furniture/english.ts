// English of all that the interface says.
import { ENGLISH_MESSAGES, type LayoutMessages } from '../../layout/index.js';
import { completed, ENGLISH, isGroup, type FirstWords, type PartialWords, type Words } from '../words.js';

/** The words that the first ones go without. */
const LATER_WORDS: Omit<Words, keyof FirstWords | keyof Omit<LayoutMessages, 'undated'>> = {
  timeline: 'Timeline',
  foldedParts: (parts) => `Folded away: ${parts}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  back: 'Back to where you were',
  today: 'Go to now',
  search: 'Search events',
  filter: 'Filter',
  clear: 'Show everything',
  help: 'Legend and keys',
  exporter: 'Save, copy, print',
  copy: 'Copy',
  tableHeads: ['When', 'What', 'Status', 'Who'],
  close: 'Close',
  next: 'Next event',
  previous: 'Previous event',
  shown: (part, all) => `${part} of ${all}`,
  earlier: (count) => `${count} earlier`,
  later: (count) => `${count} later`,
  showMore: 'Show more',
  zoneReported: 'As reported',
  zoneReader: 'Your time',
  overview: 'Overview: the stretch of time shown',
  windowStart: 'Start of the stretch shown',
  windowEnd: 'End of the stretch shown',
  undated: 'Without a date',
  noDate: 'No date given',
  legend: 'How to read it',
  keysTitle: 'Keys',
  facets: { kind: 'Kind', status: 'Status', speaker: 'Speaker', lane: 'Lane', confidence: 'Certainty' },
  confidences: { sure: 'Sure', fair: 'Fairly sure', doubtful: 'Uncertain' },
  timeTitle: 'Time',
  from: 'From',
  until: 'Until',
  onlyWindow: 'Only what is in sight',
  badTime: 'Write a date, such as 2034-03-16.',
  sources: 'In the text',
  found: 'How the time was found',
  laneFolded: 'folded up',
  laneOpen: 'open',
  lanePlace: (lane, place, count) => `${lane}: lane ${place} of ${count}`,
  fold: 'Fold empty stretches',
  follow: 'Follow the reading',
  related: 'Related',
  story: 'What became of the plan',
  nothing: 'Nothing to show yet.',
  nothingHint: 'No dated events were found.',
  nothingHere: 'No event in this stretch.',
  noMatch: 'No event matches.',
  laneHint: 'Fold up or open; drag, or Alt and an arrow, to move',
  reading: 'Reading',
  checkReading: 'Uncertain reading: check it against the text.',
  showInText: 'Show in the text',
  openLink: 'Open the link',
  notes: (count) => (count === '1' ? '1 note on the data' : `${count} notes on the data`),
  relationNames: {
    rescheduledTo: ['Moved to', 'Moved from'],
    delays: ['Puts off', 'Put off by'],
    cancels: ['Calls off', 'Called off by'],
    reinstates: ['Brings back', 'Brought back by'],
    causes: ['Leads to', 'Because of'],
    reports: ['Reports', 'Reported in'],
    about: ['About', 'Spoken of in'],
    denies: ['Denies', 'Denied in'],
    partOf: ['Part of', 'Includes'],
    before: ['Before', 'After'],
  },
  bases: { stated: 'stated', implied: 'worked out' },
};

export const ENGLISH_WORDS: Words = { ...ENGLISH, ...ENGLISH_MESSAGES, ...LATER_WORDS };

/** Words with English for what is missing or of another type. Those of parts that bring their own English are kept as they are. */
export function wordsFrom(words: PartialWords): Words {
  const { editing, exporting, legendWords } = words;
  return {
    ...completed(words, ENGLISH_WORDS),
    ...(isGroup(editing) && { editing }),
    ...(isGroup(exporting) && { exporting }),
    ...(isGroup(legendWords) && { legendWords }),
  };
}
