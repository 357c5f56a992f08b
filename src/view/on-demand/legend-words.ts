// The words of the legend. They come with it; a page in another language sets `element.words = { …, legendWords: { … } }`.

/** What the legend explains. */
export type Sign =
  | 'moment'
  | 'day'
  | 'lasting'
  | 'by'
  | 'around'
  | 'plan'
  | 'moved'
  | 'arrow'
  | 'change'
  | 'putOff'
  | 'reinstated'
  | 'cancelled'
  | 'reported'
  | 'expected'
  | 'open'
  | 'statement'
  | 'doubtful'
  | 'cluster';

export interface LegendWords {
  readonly signs: Readonly<Record<Sign, string>>;
  /** Keys and what they do. */
  readonly keys: readonly (readonly [keys: string, does: string])[];
}

export const ENGLISH_LEGEND: LegendWords = {
  signs: {
    moment: 'A moment',
    day: 'Some time within a day or longer',
    lasting: 'Lasts from start to end',
    by: 'By this time',
    around: 'Around this time',
    plan: 'Planned',
    moved: 'A plan that changed',
    arrow: 'Moved to a new date',
    change: 'What changed a plan',
    putOff: 'Put off, no new date yet',
    reinstated: 'Called off, then back on',
    cancelled: 'Called off, or did not happen',
    reported: 'Reported, not confirmed',
    expected: 'Expected end',
    open: 'Goes on; end unknown',
    statement: 'Somebody’s words',
    doubtful: 'Uncertain',
    cluster: 'Several events; choose to zoom in',
  },
  keys: [
    ['← →', 'earlier or later event'],
    ['Enter', 'open the event'],
    ['Esc', 'close'],
    ['+ −', 'zoom'],
    ['0', 'show all'],
    ['T', 'go to now'],
    ['F', 'fold empty stretches'],
    ['⌫', 'back to where you were'],
    ['Home End', 'first or last event'],
    ['Page ↑ ↓', 'one screen back or on'],
    ['/', 'search'],
    ['?', 'this help'],
  ],
};
