// What else the axis and its lines tell: where time is folded away, where clocks change, where now is, and how full each stretch is.
import { html, nothing, type TemplateResult } from 'lit';
import type { Scene } from '../../layout/index.js';
import { place } from '../place.js';
import { density } from './density.js';

export function axisExtras(scene: Scene, isRightToLeft: boolean): TemplateResult {
  const { breaks, clockChanges } = scene.axis;
  const at = pointOn(scene);
  return html`
    ${breaks.map(({ label, labelAt }) => label && html`<span class="break-label" ${place(at(labelAt), isRightToLeft)}><b>${label}</b></span>`)}
    ${clockChanges.map(({ label, from }) => html`<span class="tick-label is-clock-change" ${place(at(from), isRightToLeft)}>${label}</span>`)}
    ${density(scene, isRightToLeft)}
  `;
}

export function gridExtras(scene: Scene, isRightToLeft: boolean): TemplateResult {
  const { breaks, clockChanges } = scene.axis;
  const at = pointOn(scene);
  const lengthOf = (px: number): { height: number } | { width: number } =>
    scene.viewport.orientation === 'vertical' ? { height: px } : { width: px };
  return html`
    ${breaks.map(({ from, to, name }) => html`<i class="break" title=${name} ${place({ ...at(from), ...lengthOf(to - from) }, isRightToLeft)}></i>`)}
    ${clockChanges.map(({ name, from }) => html`<i class="tick is-clock-change" title=${name} ${place(at(from), isRightToLeft)}></i>`)}
    ${scene.now === undefined ? nothing : html`<i class="now" part="now" ${place(at(scene.now), isRightToLeft)}></i>`}
  `;
}

function pointOn({ viewport }: Scene): (position: number) => { x: number; y: number } {
  return (position) => (viewport.orientation === 'vertical' ? { x: 0, y: position } : { x: position, y: 0 });
}
