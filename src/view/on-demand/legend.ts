// How to read the ink, drawn with the same classes as the marks; and the keys.
import { html, type TemplateResult } from 'lit';
import type { SceneMark } from '../../layout/index.js';
import { completed, type Words } from '../words.js';
import { ENGLISH_LEGEND, type Sign } from './legend-words.js';
import { inkClasses } from '../parts/marks.js';

type Ink = Parameters<typeof inkClasses>[0];

const PLAIN: Ink = {
  shape: 'point',
  kind: 'event',
  status: 'occurred',
  startEdge: 'sharp',
  endEdge: 'sharp',
  isSuperseded: false,
  approximate: false,
  uncertain: false,
  isLowConfidence: false,
};

const SAMPLES: readonly (readonly [Sign, Partial<SceneMark>])[] = [
  ['moment', {}],
  ['day', { shape: 'band' }],
  ['lasting', { shape: 'bar', kind: 'state' }],
  ['by', { startEdge: 'open' }],
  ['around', { shape: 'band', approximate: true, startEdge: 'soft', endEdge: 'soft' }],
  ['statement', { kind: 'statement' }],
  ['plan', { status: 'scheduled' }],
  ['moved', { status: 'scheduled', isSuperseded: true }],
  ['putOff', { status: 'postponed' }],
  ['reinstated', { status: 'reinstated' }],
  ['cancelled', { status: 'cancelled' }],
  ['reported', { status: 'reported' }],
  ['expected', { shape: 'bar', endEdge: 'expected' }],
  ['open', { shape: 'bar', kind: 'state', endEdge: 'open' }],
  ['doubtful', { uncertain: true }],
];

export function legend(words: Words): TemplateResult {
  const { signs, keys: allKeys } = completed(words.legendWords ?? {}, ENGLISH_LEGEND);
  return html`
    <h3>${words.legend}</h3>
    <ul class="signs">
      ${SAMPLES.map(([sign, ink]) => html`<li><span class="sample ${inkClasses({ ...PLAIN, ...ink })}" aria-hidden="true"><i class="ink"></i></span>${signs[sign]}</li>`)}
      ${arrow('is-rescheduledTo', signs.arrow)} ${arrow('', signs.change)}
      <li><span class="sample" aria-hidden="true"><span class="cluster"><span data-label="+9"></span></span></span>${signs.cluster}</li>
    </ul>
    <h3>${words.keysTitle}</h3>
    <dl class="keys">${allKeys.map(([keys, does]) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${does}</dd></div>`)}</dl>
  `;
}

function arrow(type: string, words: string): TemplateResult {
  return html`<li><span class="sample" aria-hidden="true"><svg class="arrows" width="32" height="14"><path class="arrow ${type}" d="M1 7H30m0 0-5-5m5 5-5 5"></path></svg></span>${words}</li>`;
}
