// What the reader has in hand: what is chosen, and what the pointer and the keys are on; what only a screen reader meets.
import { css } from 'lit';

export const inHandStyles = css`
  :host {
    --_near: color-mix(in srgb, var(--_chosen) 55%, transparent);
  }
  .live,
  .window-table {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  i {
    font-style: normal;
  }
  button {
    touch-action: manipulation;
  }
  button,
  .zone,
  .mark,
  .sample {
    cursor: pointer;
  }
  .zone {
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }
  .axis,
  .lanes {
    pointer-events: none;
  }
  .lane-head {
    pointer-events: auto;
    touch-action: none;
    border-radius: 0.25em;
  }
  .label {
    border-radius: 2px;
  }
  .grid,
  .lanes,
  .marks {
    outline: none;
  }
  .cluster {
    cursor: zoom-in;
  }
  /* Whoever draws focus in a way of its own goes first. */
  :where(:focus-visible, .by-keys :focus) {
    outline: 2px solid var(--_event);
    outline-offset: 2px;
  }
  .is-selected.mark > .label {
    background: var(--_chosen);
    box-shadow: 0 0 0 3px var(--_chosen);
    color: inherit;
  }
  .is-selected.is-point .ink {
    box-shadow: 0 0 0 3px var(--_paper), 0 0 0 5px var(--_c);
  }
  .is-selected {
    z-index: 1;
  }
  .stage {
    overscroll-behavior-x: contain;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .stage.is-dragging {
    cursor: grabbing;
  }
  .stage:has(.marks:focus-visible),
  .by-keys .stage:has(.marks:focus) {
    outline: 2px solid var(--_event);
    outline-offset: 2px;
  }
  .cluster:hover span,
  .marks:is(:focus-visible, .by-keys :focus) .cluster.is-focused span {
    background: var(--_chosen);
    color: inherit;
  }
  .marks:is(:focus-visible, .by-keys :focus) .cluster.is-focused span {
    outline: 2px solid currentColor;
  }
  .mark:not(.is-selected):hover > .label,
  .is-near.mark:not(.is-selected) > .label {
    background: var(--_near);
    box-shadow: 0 0 0 3px var(--_near);
  }
  .marks:is(:focus-visible, .by-keys :focus) .is-focused.is-point .ink {
    box-shadow: 0 0 0 3px var(--_paper), 0 0 0 5px var(--_c);
  }
  .marks:is(:focus-visible, .by-keys :focus) .is-focused .label,
  .marks:is(:focus-visible, .by-keys :focus) .mark.is-focused:not(:has(.label)) {
    outline: 2px solid var(--_event);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .mark {
      transition: translate var(--_slide, 0s) ease-out;
    }
  }
  @media (forced-colors: active) {
    .is-selected.mark > .label,
    .item:has([aria-current]),
    .chip[aria-current] {
      forced-color-adjust: none;
      color: HighlightText;
      --_muted: HighlightText;
    }
  }
`;
