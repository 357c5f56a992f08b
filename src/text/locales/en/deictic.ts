// Times counted from the time of writing or of the story: yesterday, last week, next year, this month.
// Examples: reference = Tuesday 2034-03-14.
import type { RuleTable } from '../rule-types.js';

export const deictic: RuleTable = [
  { id: 'day.today', words: 'today', is: { unit: 4, step: 0 } },
  { id: 'day.yesterday', words: 'yesterday', is: { unit: 4, step: -1 } },
  { id: 'day.tomorrow', words: 'tomorrow', is: { unit: 4, step: 1 } },
  // yes "We sail the day after tomorrow." the day after tomorrow = 2034-03-16
  { id: 'day.after-tomorrow', words: '(the) day after tomorrow', is: { unit: 4, step: 2 } },
  { id: 'day.before-yesterday', words: '(the) day before yesterday', is: { unit: 4, step: -2 } },

  // yes "Prices fell last week." last week = 2034-W10
  { id: 'step.last', words: '(the) last {unit:stepUnit}', is: { step: -1 } },
  { id: 'step.this', words: '[this|(the) current] (fiscal) {unit:stepUnit}', is: { step: 0 } },
  { id: 'step.next', words: 'next (fiscal) {unit:stepUnit}', is: { step: 1 } },
  { id: 'step.coming', words: '[the|this] coming {unit:stepUnit}', is: { step: 1 } },
  { id: 'step.past', words: '[the|this] past {unit:stepUnit}', is: { step: -1 } },
  { id: 'weekend', words: '(the|this) weekend', is: { weekend: 1 } },

  // Steps in the story: counted from the time last told.
  { id: 'story.next', words: 'the (very) [next|following] {unit:stepUnit}', is: { step: 1, from: 1 } },
  { id: 'story.previous', words: '(the) (immediately) [previous|preceding] {unit:stepUnit}', is: { step: -1, from: 1 } },
  { id: 'story.same', words: '[that|(that|the) same] {unit:stepUnit}', is: { step: 0, from: 1 } },
  { id: 'story.day-after', words: 'the day [after|following]', is: { unit: 4, step: 1, from: 1 } },
  { id: 'story.day-before', words: 'the day before', is: { unit: 4, step: -1, from: 1 } },
  { id: 'story.part', words: '(the) [next|following] {part}', is: { unit: 4, step: 1, from: 1 } },

  // yes "The choir sang on Saturday." Saturday = 2034-03-11
  { id: 'weekday', words: '{wday}' },
  { id: 'weekday.last', words: '(the) [last|previous|(this) past] {wday}', is: { toward: -1 } },
  { id: 'weekday.this', words: 'this {wday}', is: { toward: 0 } },
  { id: 'weekday.next', words: '[next|(this) coming|the following] {wday}', is: { toward: 1 } },
  { id: 'month.last', words: '[last|this past] {mon}', is: { toward: -1 } },
  { id: 'month.this', words: 'this {mon}', is: { toward: 0 } },
  { id: 'month.next', words: '[next|this coming] {mon}', is: { toward: 1 } },
  { id: 'season', words: '(the) {season}', },
  { id: 'season.last', words: '[last|(this) past] {season}', is: { toward: -1 } },
  { id: 'season.this', words: 'this {season}', is: { unit: 12, step: 0 } },
  { id: 'season.next', words: '[next|this coming] {season}', is: { toward: 1 } },
];
