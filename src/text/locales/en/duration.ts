// Lengths of time, exact and vague.
import type { WordTables } from '../../lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const durationWords: WordTables = {
  half: 'half=1',
  quarterPart: 'quarter=1',
};

export const duration: RuleTable = [
  // yes "The tour took three weeks." three weeks = P3W
  { id: 'length', words: '{someNumber} ({lengthWord}) {unit}', is: { length: 1 } },
  { id: 'length.hyphen', words: '{someNumber} ~- ~{unit} (~- ~old|~- ~long)', is: { length: 1 } },
  { id: 'length.one', words: '{n:article} ({lengthWord}) {unit:unitOne}', is: { length: 1 } },
  { id: 'length.one-and-half', words: '{n:article} {unit:unitOne} and a {plusHalf:half}', is: { length: 1 } },
  { id: 'length.half', words: '[half {article}|a half|half (~-)] {unit:unitOne}', is: { length: 1, n: 0, plusHalf: 1 } },
  { id: 'length.couple', words: '(a) couple (of) ({lengthWord}) {unit:unitMany}', is: { length: 1, n: 2, mod: 'APPROX' } },
  { id: 'length.vague', words: '(a) {vague} ({lengthWord}) {unit:unitMany}', is: { length: 1 } },
  { id: 'length.plural', words: '{unit:unitMany}', is: { length: 1, vague: 1 } },
  { id: 'length.combined', words: '[{someNumber}|{n:article}] {unit} (,) (and) [{n2:integer}|{n2+units}|{n2+tens} ((~-) {n2+units})] {unit2:unit}', is: { length: 1 } },
  { id: 'unit', words: '(the) {unit:unitOne}', is: { weak: 1 } },
];
