import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findStatements } from '../../../src/text/find-statements.js';

const speakersOf = (text: string) => findStatements(text).map(({ speaker }) => speaker);

describe('statements', () => {
  it('spans slice back to the words', () => {
    const text = '“We sail at noon,” said Ada Moe.';
    const [statement] = findStatements(text);
    assert.ok(statement?.source && statement.cue);
    assert.equal(text.slice(statement.source.start, statement.source.end), 'Ada Moe');
    assert.equal(text.slice(statement.cue.start, statement.cue.end), 'said');
    assert.deepEqual(
      statement.content.map(({ start, end }) => text.slice(start, end)),
      ['“We sail at noon,”'],
    );
  });

  it('a later short name is the same speaker as the full one', () => {
    assert.deepEqual(speakersOf('"Fog is near," said Ada Moe. Lights went out. "We wait," Moe said.'), ['Ada Moe', 'Ada Moe']);
  });

  it('a full name that comes later still names the short one', () => {
    assert.deepEqual(speakersOf('"Fog is near," Moe said. The pilot, Ada Moe, then left.'), ['Ada Moe']);
  });

  it('he and she are told apart by titles', () => {
    const text = 'Mr Oak met Ms Lind. "I agree," she said. "So do I," he said.';
    assert.deepEqual(speakersOf(text), ['Ms Lind', 'Mr Oak']);
  });

  it('it is never a person', () => {
    const [first, second] = speakersOf('Justice Ada Moe said the court was full. It said nothing new would be heard before May.');
    assert.equal(first, 'Ada Moe');
    assert.notEqual(second, 'Ada Moe');
  });

  it('"the official" is the one described before; "another official" is not', () => {
    const text = 'A port official in Elmhaven said fog was near. The official said boats would wait. Another official said they would not.';
    assert.deepEqual(speakersOf(text), ['a port official in Elmhaven', 'a port official in Elmhaven', 'another official']);
  });

  it('a locale without rules is refused by name', () => {
    assert.throws(() => findStatements('x', { locale: 'xx' }), /locale "xx"/);
  });

  it('nothing throws, and spans stay inside, on any text', () => {
    for (const text of [
      '',
      '"',
      '“',
      'said',
      'he said',
      '"a" said',
      ', said',
      'according to',
      '― X',
      "''",
      '``',
      '"\n\n"\n\n"',
      '\ud800 said "x y z"',
    ]) {
      for (const { source, cue, content } of findStatements(text)) {
        for (const span of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])])
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
      }
    }
  });
});
