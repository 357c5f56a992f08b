// The drawing where time runs down.
import { css } from 'lit';

export const runningDownStyles = css`
  /* Brackets (styles/marks.styles.ts) stand upright. */
  .is-vertical {
    --_thread: 2px 100%;
    --_ends: 2px 0;
  }
  /* What fades at an end keeps its long sides. */
  .stage.is-vertical .mark .ink {
    border-inline-color: var(--_c);
  }
  .stage.is-vertical {
    overflow: auto;
    --_to: bottom;
  }
  .stage.is-zoomed.is-vertical {
    touch-action: pan-x;
  }
  /* Time runs down: strips stand closer. */
  .is-vertical .is-statement:not(.is-point) .ink::before {
    inset-inline-start: -0.5px;
    inline-size: 7px;
    font-size: 11px;
  }
  .is-vertical :not(.is-point) > .ink::after {
    inset-inline: calc(50% - 1px);
    inset-block: -4px;
    block-size: auto;
  }
  .is-vertical .label:not(.is-rotated) {
    box-shadow: 0 0 0 2px var(--_paper);
  }
  /* Of the small print, too, two lines. */
  .is-vertical .label::before {
    white-space: pre-line;
  }
  /* Every script as it was measured: upright, its signs take more. */
  .label.is-rotated {
    writing-mode: vertical-rl;
    text-orientation: sideways;
    inset: 0 auto auto 0;
  }
  :host(:dir(rtl)) .label.is-rotated {
    inset: 0 0 auto auto;
  }
  .is-vertical .tick,
  .is-vertical .now {
    block-size: 0;
    inline-size: 100%;
    border-inline-start: 0;
    border-block-start: 1px solid var(--_line);
  }
  .is-vertical .now {
    border-block-start: 2px solid var(--_accent);
  }
  .is-vertical .axis {
    overflow: visible;
  }
  .is-vertical .tick-label {
    padding-block: 0.1em;
  }
  .is-vertical .band-label {
    padding-block: 0;
    translate: 0 -50%;
  }
  .is-vertical .lane {
    border-block-end: 0;
  }
  .is-vertical .lane:not(:last-child) {
    border-inline-end: 1px solid var(--_line);
  }
  /* Heads stick to what scrolls: to the page, where there is nothing to scroll to in the stage. */
  .stage.is-vertical.is-whole {
    overflow: clip;
  }
  .is-vertical .lane-head {
    inset-block-start: 24px;
    z-index: 1;
  }
  /* Below what the page itself keeps in sight. */
  .is-whole .lane-head {
    inset-block-start: calc(24px + var(--event-timeline-sticky-top, 0px));
  }
  .canvas.has-heads {
    margin-block-start: 24px;
    min-block-size: calc(100% - 24px);
    overflow: visible;
  }
  .leader {
    stroke: color-mix(in srgb, currentColor 26%, var(--_paper));
    stroke-width: 1;
  }
  .leader.is-met {
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .is-vertical .cluster span {
    padding-inline: 0.2em;
    letter-spacing: -0.03em;
    font-size: 0.9em;
  }
`;
