// Folded time, and heads of lanes that can be moved.
import { css } from 'lit';

export const handlingStyles = css`
  /* Folded time: a torn strip. */
  .break {
    block-size: 100%;
    background: repeating-linear-gradient(135deg, var(--_line) 0 1px, transparent 1px 7px);
    mask-image: linear-gradient(to right, #000, transparent 40% 60%, #000);
  }
  @media (forced-colors: active) {
    .break {
      forced-color-adjust: none;
    }
  }
  .is-vertical .break {
    block-size: auto;
    inline-size: 100%;
    mask-image: linear-gradient(#000, transparent 40% 60%, #000);
  }
  .break-label b {
    display: block;
    translate: -50%;
    padding-block-start: var(--_tick);
    font-weight: 400;
    font-style: italic;
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) .break-label b {
    translate: 50%;
  }
  .is-vertical .break-label b {
    translate: 0 -50%;
    padding-block: 0;
    padding-inline-start: 0.4em;
  }
  .lane-head:is(:hover, .is-place) {
    color: inherit;
    background: color-mix(in srgb, currentColor 9%, var(--_paper));
  }
  .lane-head:focus {
    outline-offset: -2px;
  }
  .lane-head.is-dragging {
    z-index: 2;
    cursor: grabbing;
    box-shadow: 0 0.125em 0.5em rgb(0 0 0 / 0.25);
  }
`;
