import assert from 'node:assert/strict';
import test from 'node:test';
import { createLayout, type LayoutOptions, type SceneMark } from '../../../src/layout/index.js';
import type { TimelineEvent } from '../../../src/model/index.js';
import { eventAt } from '../sample-events.js';

const DAY = 86_400_000;
const SPEAKERS = ['Ada Moe', 'Per Lund', 'Ivo Kern'];
const said = (count: number, title: string, speakers = SPEAKERS): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, at) =>
    eventAt(`e${at}`, Date.UTC(2034, 0, 1 + at), DAY, { title, kind: 'statement', speaker: speakers[at % speakers.length] }),
  );

function marksOf(
  events: readonly TimelineEvent[],
  laneBy: LayoutOptions['laneBy'],
  size: { readonly widthPx: number; readonly heightPx: number; readonly orientation: 'horizontal' | 'vertical' },
): readonly SceneMark[] {
  const layout = createLayout({ events }, { locale: 'en-GB', ...(laneBy && { laneBy }) });
  return layout.scene(layout.opening(size)).marks;
}

const WIDE = { widthPx: 900, heightPx: 600, orientation: 'horizontal' } as const;
const wordsOf = ({ label }: SceneMark): string => [label?.detail, ...(label?.lines ?? [])].join(' ');

test('beneath the name of a speaker labels say when and what, and not again who', () => {
  const events = said(6, 'We will not move the bridge');
  for (const mark of marksOf(events, 'speaker', WIDE)) {
    assert.match(wordsOf(mark), /^\d Jan We will not/);
    assert.match(mark.name, /Ada Moe|Per Lund|Ivo Kern/, 'who only hears it is told');
  }
  for (const mark of marksOf(events, undefined, WIDE)) assert.match(wordsOf(mark), /Jan · (?:Ada Moe|Per Lund|Ivo Kern) We/);
  const long = 'We will not move the bridge, whatever they write about it in their papers or say on the quay, and nobody shall make us move it';
  for (const mark of marksOf(said(90, long), 'speaker', WIDE)) assert.doesNotMatch(wordsOf(mark), /Moe|Lund|Kern/, 'nor where words are cut');
});

test('where lanes have no room of their own, or share the last one, labels say who', () => {
  for (const mark of marksOf(said(6, 'We wait'), 'speaker', { widthPx: 320, heightPx: 900, orientation: 'vertical' }))
    assert.match(wordsOf(mark), /Ada Moe|Per Lund|Ivo Kern/);
  const crowd = Array.from({ length: 50 }, (_, at) => `Speaker ${at}`);
  for (const mark of marksOf(said(50, 'We wait', crowd), 'speaker', { ...WIDE, heightPx: 4000 }))
    if (mark.label) assert.match(wordsOf(mark), /Speaker/);
});
