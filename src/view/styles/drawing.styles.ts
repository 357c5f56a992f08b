// Stage, grid, axis, lanes, arrows, clusters and the overview strip.
import { css } from 'lit';
import { TICK_EM } from '../type-sizes.js';

export const drawingStyles = css`
  .stage {
    box-sizing: content-box;
    position: relative;
    flex: 1 99 auto;
    min-block-size: 5.5em;
    overflow: hidden auto;
    border-block: 1px solid var(--_line);
    scrollbar-width: thin;
  }
  .canvas {
    position: relative;
    overflow: clip;
    min-block-size: 100%;
    contain: layout style;
  }
  .grid,
  .lanes,
  .marks {
    position: absolute;
    inset: 0;
  }
  .grid > *,
  .axis > *,
  .lanes > *,
  .marks > * {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .ticks {
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    stroke: var(--_line);
    opacity: 0.75;
  }
  :host(:dir(rtl)) .ticks {
    transform: scaleX(-1);
  }
  .ticks .is-strong {
    stroke: color-mix(in srgb, currentColor 24%, transparent);
  }
  .axis {
    --_tick: 0.4em;
    position: sticky;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: hidden;
    font-size: ${TICK_EM}em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
    white-space: nowrap;
    background: linear-gradient(color-mix(in srgb, var(--_paper) 92%, transparent) 80%, transparent);
  }
  .has-bands {
    --_tick: 1.75em;
  }
  .band-label {
    padding: 0.25em 0.4em;
    font-weight: 600;
    color: var(--_ink);
  }
  .tick-label {
    padding-inline: 0.4em;
    padding-block-start: var(--_tick);
  }
  .lane {
    border-block-end: 1px solid var(--_line);
  }
  .lane:last-child {
    border: 0;
  }
  .lane-head {
    display: block;
    position: sticky;
    inset-block-start: var(--_axis);
    font-size: 0.75em;
    line-height: 1.1;
    min-block-size: 24px;
    color: var(--_muted);
    padding-inline: 0.4em;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    background: var(--_paper);
  }
  .lane-head::before {
    content: '▾' / '';
    display: inline-block;
    inline-size: 1em;
  }
  .cluster {
    display: grid;
    place-items: center;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }
  .cluster span {
    padding: 0.1em 0.5em;
    min-inline-size: 2em;
    max-inline-size: 100%;
    white-space: nowrap;
    text-align: center;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 1em;
    background: var(--_paper);
    color: var(--_muted);
  }
  .cluster span::before {
    content: attr(data-label);
  }
  .overview {
    position: relative;
    block-size: 2.5em;
    margin-block-start: 0.5em;
    overflow: hidden;
  }
`;
