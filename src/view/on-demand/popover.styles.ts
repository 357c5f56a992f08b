// What opens above the page, whatever it tells.
import { css } from 'lit';

export const popoverStyles = css`
  [popover]:not(:popover-open) {
    display: none;
  }
  [popover] {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    border: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
    border-radius: 0.5em;
    --_hand: max(2.25em, 24px);
    --_ground: var(--event-timeline-surface, Canvas);
    color: var(--event-timeline-surface-ink, CanvasText);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.18);
    padding: 1em 1.125em;
    inline-size: min(24em, 100vi - 1rem);
    max-block-size: min(34em, 100vb - 1rem);
    overflow: auto;
    scrollbar-width: thin;
    overscroll-behavior: contain;
    font-size: 0.9375em;
    line-height: 1.45;
    outline: none;
  }
  [popover] h3 {
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_muted);
    margin-block: 0 0.375em;
  }
  .close,
  .steps button {
    display: grid;
    place-items: center;
    inline-size: var(--_hand);
    block-size: var(--_hand);
    border-radius: 0.3125em;
    color: var(--_muted);
  }
  :is(.close, .steps button):hover {
    background: color-mix(in srgb, currentColor 12%, var(--_ground));
    color: inherit;
  }
  /* Stays at the corner while what it closes is scrolled, and takes no room from it: it is as high as the first small title and the air above. */
  .close {
    position: sticky;
    inset-block-start: -1em;
    z-index: 1;
    margin-block: -1em calc(1em - var(--_hand));
    margin-inline: auto -1em;
    background: var(--_ground);
  }
  [popover] small {
    color: var(--_muted);
  }
  .detail-panel section,
  .help-panel :not(.close) + h3 {
    margin-block-start: 1.125em;
  }
  @media (prefers-reduced-motion: no-preference) {
    [popover]:popover-open {
      animation: rise 140ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
      }
    }
  }
  .export-panel {
    inline-size: min(20em, 100vi - 1rem);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-end: 1em;
  }
  .choices button {
    min-block-size: max(2.125em, 24px);
    padding-inline: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    font-size: 0.933em;
  }
  .choices button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  @media (pointer: coarse) {
    [popover] {
      --_hand: 44px;
    }
    /* Higher than the title beside it: what follows steps down. */
    .close {
      margin-block-end: calc(1em - 36px);
    }
    [popover] :is(button, input, summary, .check) {
      min-block-size: 36px;
    }
    [popover] :is(.choices, .acts) button {
      min-block-size: 44px;
    }
  }
  .problem {
    color: var(--_accent);
    font-size: 0.867em;
    font-weight: 600;
  }
`;
