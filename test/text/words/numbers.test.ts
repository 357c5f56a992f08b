import assert from 'node:assert/strict';
import test from 'node:test';
import { FUNCTION_CLASSES, HINT_CLASSES, VERB_SENSES } from '../../../src/text/locales/event-types.js';
import * as senses from '../../../src/text/words/verb-senses.js';
import * as vocabulary from '../../../src/text/words/vocabulary.js';

/** `pastAuxiliary` → `PAST_AUXILIARY`. */
const constantOf = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();

const numbersOf = (module: object, names: readonly string[]): unknown[] => names.map((name) => (module as Record<string, unknown>)[constantOf(name)]);

test('each closed class has the bit of its place', () => {
  assert.deepEqual(numbersOf(vocabulary, FUNCTION_CLASSES), FUNCTION_CLASSES.map(vocabulary.bitOf));
});

test('each finer class has the bit of its place', () => {
  assert.deepEqual(numbersOf(vocabulary, HINT_CLASSES), HINT_CLASSES.map(vocabulary.hintOf));
});

test('each sense of a verb has the number of its place', () => {
  const names = VERB_SENSES.map((name) => (name === 'cause' ? 'causes' : name));
  assert.deepEqual(numbersOf(senses, names), VERB_SENSES.map(senses.senseOf));
});
