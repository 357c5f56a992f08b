import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { structureOf } from '../read.js';

/** Kinds of all blocks with their first words. */
function kindsOf(text: string): string[] {
  return structureOf(text).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).split(/\s+/).slice(0, 2).join(' ')}`);
}

describe('blocks', () => {
  it('a numbered line above sentences no deeper than itself is a heading', () => {
    assert.deepEqual(kindsOf('The hall met.\n\n3. Roof\nMiss Vane said that slates had come down.').slice(-2), [
      'heading: Roof',
      'paragraph: Miss Vane',
    ]);
    assert.deepEqual(kindsOf('The hall met.\n\n3. Roof\n   Miss Vane said so at length.').slice(-1), ['listItem: Roof Miss']);
  });

  it('heading marks of Markdown and underlines give headings with their depth', () => {
    const { blocks } = structureOf('# One\n\nText here.\n\n### Three\n\nText there.\n\nTwo\n---\n\nText.');
    assert.deepEqual(
      blocks.filter(({ level }) => level).map(({ level }) => level),
      [1, 3, 2],
    );
  });

  it('list items hold their wrapped and indented lines', () => {
    const text = '- first item\n  goes on\n- second item\n\n1. third item\n2) fourth item';
    assert.deepEqual(kindsOf(text), ['listItem: first item', 'listItem: second item', 'listItem: third item', 'listItem: fourth item']);
  });

  it('rows of a table have cells; the rule below the head is no row', () => {
    const text = '| a | b |\n|---|---|\n| c | d e |';
    const rows = structureOf(text).blocks;
    assert.deepEqual(
      rows.map(({ cells }) => cells?.map(({ start, end }) => text.slice(start, end))),
      [
        ['a', 'b'],
        ['c', 'd e'],
      ],
    );
  });

  it('lines with tabs side by side are rows', () => {
    assert.deepEqual(kindsOf('10:05\tgate opens\n10:20\tgate shuts'), ['tableRow: 10:05 gate', 'tableRow: 10:20 gate']);
  });

  it('lines that begin with a clock are log lines', () => {
    assert.deepEqual(kindsOf('Log of the gate\n\n10:05 gate opens\nand stays open\n10:20 gate shuts'), [
      'headline: Log of',
      'logLine: 10:05 gate',
      'logLine: 10:20 gate',
    ]);
  });

  it('fenced code is code; a fence that never closes is none', () => {
    assert.deepEqual(kindsOf('Text here.\n\n```\n10:05 gate\n```\n\nMore text.'), [
      'paragraph: Text here.',
      'code: 10:05 gate',
      'paragraph: More text.',
    ]);
    assert.deepEqual(kindsOf('Text here.\n\n```\n10:05 gate'), ['paragraph: Text here.', 'logLine: 10:05 gate']);
  });

  it('front matter between dashes is no prose', () => {
    assert.deepEqual(kindsOf('---\ntitle: Gate\ndate: 2034-05-06\n---\n\nThe gate opened.'), ['code: title: Gate', 'paragraph: The gate']);
  });

  it('a line between the posted line and the report is a caption', () => {
    const text = 'Gate opens at last\n\nPosted: 4 May 2034\n\nA boat passes the new gate.\n\nOSLO - The gate opened. Boats sailed.';
    assert.deepEqual(kindsOf(text), ['headline: Gate opens', 'posted: Posted: 4', 'caption: A boat', 'paragraph: OSLO -']);
  });

  it('a short line with a dash at the end is a signature', () => {
    assert.equal(kindsOf('The gate opened.\n\nBoats sailed.\n\n- Wire/ab').at(-1), 'signature: Wire/ab');
  });

  it('short lines are blocks of their own, wrapped lines are one', () => {
    assert.deepEqual(kindsOf('Harbour board\nGate and lock office\nAll about the gate\n\nThe gate opened.').length, 4);
    assert.equal(
      kindsOf('The gate that the harbour board had promised for spring\nopened at last, and boats that had waited for weeks sailed\nat noon.').length,
      1,
    );
  });

  it('a dateline is no part of the first sentence', () => {
    const text = 'OSLO (Wire) - The gate opened. Boats sailed.';
    const [block] = structureOf(text).blocks;
    assert.deepEqual(
      block?.sentences.map(({ start, end }) => text.slice(start, end)),
      ['The gate opened.', 'Boats sailed.'],
    );
    assert.equal(text.slice(block?.dateline?.start, block?.dateline?.end), 'OSLO (Wire) -');
  });

  it('spans slice back on any text, and nothing throws', () => {
    for (const text of ['', '\n\n\n', '\ud800\ud800', '\0\0', '| | |', '---', '```', '# ', '- ', '...', '“', '10:99', '=====\n=====', '\t\t\t']) {
      for (const { start, end, sentences } of structureOf(text).blocks) {
        assert.ok(start >= 0 && start <= end && end <= text.length);
        for (const sentence of sentences) assert.ok(sentence.start >= start && sentence.end <= end);
      }
    }
  });
});
