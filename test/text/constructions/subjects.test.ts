// Whatever is told of a noun, and wherever the clause stands, the noun does what its verb tells: each subject with each verb, in each frame.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doers } from './outline.js';

const WEDNESDAY = '2034-05-10',
  FRIDAY = '2034-05-05';

/** The words of a subject, and the noun of it that does what is told; a name will do as well. */
const SUBJECTS: readonly (readonly [subject: string, noun: string])[] = [
  ['the talks to end the strike', 'talks'],
  ['the plan to close the mill', 'plan'],
  ['the man who stole the van', 'man'],
  ['the van carrying the cash', 'van'],
  ['the van stolen in April', 'van'],
  ['the head of the union', 'head'],
  ['the talks between the union and the port', 'talks'],
  ['the bridge over the river', 'bridge'],
  ['the firm that runs the ferry', 'firm'],
  ['the mayor, Ada Moe,', 'mayor|moe'],
  ["the boy's father", 'father'],
  ['two of the miners', 'two'],
  ['a group of students', 'group'],
  ['the first of the ships', 'first'],
  ['the mill where the fire began', 'mill'],
  ['a witness whom police had questioned', 'witness'],
  ['the order given by the judge', 'order'],
  ['the ship, which was carrying oil,', 'ship'],
  ['a woman in her forties', 'woman'],
];

/** A verb behind its subject, and how a headline has it. */
const VERBS: readonly (readonly [verb: string, told: string])[] = [
  ['collapsed on Friday', 'collapse'],
  ['failed on Friday', 'fail'],
  ['had returned on Friday', 'return'],
];

const FRAMES = [
  '{S} {V}.',
  'Police said {S} {V}.',
  'Police said that {S} {V}.',
  '{S} {V}, police said.',
  'According to police, {S} {V}.',
  'In the north, {S} {V}.',
];
const HANGING = ['The shop shut because {S} {V}.', 'It rained when {S} {V}.', 'The mayor announced that {S} {V}.'];

/** Sentences of a frame in which another noun than that of the subject does it, or nothing does. */
function misread(frame: string): string[] {
  const found: string[] = [];
  for (const [subject, noun] of SUBJECTS) {
    for (const [verb, told] of VERBS) {
      const opening = frame.startsWith('{S}') ? `${subject.charAt(0).toUpperCase()}${subject.slice(1)}` : subject;
      const text = frame.replace('{S}', opening).replace('{V}', verb);
      const titles = doers(text, FRIDAY, WEDNESDAY).filter((title) => title.toLowerCase().includes(told));
      if (!titles.some((title) => isOf(title, noun))) found.push(`${text} → ${titles.join('; ')}`);
    }
  }
  return found;
}

/** Does the noun stand within the first words of the title? */
function isOf(title: string, noun: string): boolean {
  const opening = title.toLowerCase().split(' ').slice(0, 4);
  return noun.split('|').some((name) => opening.includes(name));
}

describe('one subject, many frames', () => {
  for (const frame of [...FRAMES, ...HANGING]) it(frame, () => assert.deepEqual(misread(frame), []));
});
