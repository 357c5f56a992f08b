import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read-words.js';

/** `joint: subject | verb` of each clause. */
function outline(sentence: string): string[] {
  const { clauses, text } = read(sentence);
  return clauses.map(({ joint, subject, verb }) => `${joint}: ${text(subject)} | ${text([verb.from, verb.to])}`);
}

test('one verb, one clause', () => {
  assert.deepEqual(outline('The bridge closed on Tuesday.'), ['main: The bridge | closed']);
});

test('a verb after "and" shares the subject', () => {
  assert.deepEqual(outline('The kiln cooled and was emptied.'), ['main: The kiln | cooled', 'coordinate: The kiln | was emptied']);
});

test('a joining word begins a clause with its own subject', () => {
  assert.deepEqual(outline('The race ended when the rope snapped.'), ['main: The race | ended', 'subordinate: the rope | snapped']);
});

test('after a relative clause the sentence goes on with the noun before it', () => {
  assert.deepEqual(outline('The tower, which was painted in May, has been sold.'), [
    'relative: The tower | was painted',
    'main: The tower | has been sold',
  ]);
});

test('a participle after its noun is no finite verb', () => {
  assert.deepEqual(outline('A truce signed in 2016 was broken.'), ['participle: A truce | signed', 'main: A truce | was broken']);
});

test('what is said is a clause of its own, with or without "that"', () => {
  assert.deepEqual(outline('He said on Monday that the well was dry.'), ['main: He | said', 'complement: the well | was']);
  assert.deepEqual(outline('The cook said the soup had burned.'), ['main: The cook | said', 'complement: the soup | had burned']);
});

test('a time before the subject is not part of it', () => {
  assert.deepEqual(outline('On Monday the ferry sank.'), ['main: the ferry | sank']);
});

test('an apposition belongs to the subject', () => {
  assert.deepEqual(outline('The barge sank, and a tug, the Petrel, took over.'), ['main: The barge | sank', 'coordinate: a tug, the Petrel, | took']);
});

test('an opening "if" makes what follows doubtful, an embedded question does not', () => {
  assert.deepEqual(
    read('If it rains, the game will move.').clauses.map(({ conditional }) => conditional),
    [true, true],
  );
  assert.deepEqual(
    read('A ruling on whether the pier may open will be given.').clauses.map(({ conditional }) => conditional),
    [true, false],
  );
});

test('tense, voice, polarity and mood of the verb are read', () => {
  const verb = (sentence: string) => read(sentence).clauses[0]?.verb;
  assert.equal(verb('The gate was not opened.')?.passive, true);
  assert.equal(verb('The gate was not opened.')?.negated, true);
  assert.equal(verb("The gate won't open.")?.negated, true);
  assert.equal(verb('The gate no longer opens.')?.negated, false);
  assert.equal(verb('The gate is due to open.')?.planned, true);
  assert.equal(verb('The gate was to have been opened.')?.planned, true);
  assert.equal(verb('The gate will open.')?.mood, 'will');
  assert.equal(verb('The gate has opened.')?.perfect, true);
});

test('nouns that look like verbs stay nouns', () => {
  assert.deepEqual(outline('The 58 flights and the shuttle bus stops at Fourth Street will be moved.'), [
    'main: The 58 flights and the shuttle bus stops at Fourth Street | will be moved',
  ]);
  assert.deepEqual(outline('The council will submit written comments.'), ['main: The council | will submit']);
});

test('no sentence breaks the reader', () => {
  for (const odd of ['', '.', ', , ,', 'and and and', 'was', 'to to to', '((((', 'that that that was', 'had had had had'])
    assert.doesNotThrow(() => read(odd), odd);
});
