// The line above the drawing: what is shown on the left, controls on the right; below each other where it is narrow.
import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.25em 0.625em;
  }
  .caption {
    flex: 1 1 auto;
    min-inline-size: 0;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  /* As high before there is anything to say: what stands below does not move. */
  .caption span {
    display: block;
    min-block-size: 24px;
    color: var(--_muted);
  }
  .caption strong {
    display: block;
    min-block-size: 1.25em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 1.3846em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.005em;
  }
  .controls,
  .group {
    display: flex;
    align-items: center;
  }
  /* What comes later stands first and takes its room from the search: no control moves under a hand. */
  .controls {
    flex: 0 1000 auto;
    gap: 0.375em 0.5em;
    font-size: 0.875em;
  }
  .group {
    border: 1px solid var(--_line);
    border-radius: 0.375em;
  }
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.25em;
    min-block-size: max(2.125em, 24px);
    border-radius: 0.3125em;
    color: var(--_muted);
  }
  .control:hover {
    color: inherit;
    background: var(--_line);
  }
  .control.is-text {
    padding-inline: 0.75em;
  }
  .control[aria-pressed='true'],
  .control.is-on {
    color: inherit;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .control[aria-pressed='true'] {
    font-weight: 600;
  }
  .control.is-on {
    box-shadow: inset 0 -2px var(--_accent);
  }
  .zone {
    appearance: none;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0 0.1em;
    border: 0;
    background: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
    text-overflow: ellipsis;
    cursor: pointer;
    field-sizing: content;
  }
  .zone option {
    color: CanvasText;
    background: Canvas;
  }
  .search {
    flex: 0 1 auto;
    min-inline-size: 6em;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    color: var(--_muted);
  }
  .search:focus-within {
    outline: 2px solid var(--_event);
    outline-offset: 1px;
  }
  .search input {
    inline-size: 9.5em;
    min-inline-size: 0;
    text-overflow: ellipsis;
    min-block-size: max(2em, 24px);
    border: 0;
    background: none;
    outline: none;
    padding: 0;
  }
  .search input::placeholder {
    color: inherit;
    opacity: 1;
  }
  /* The width alone decides (controllers/size.ts knows it, too), not the words: or all would move when they change. */
  @container event-timeline (max-width: 63.99em) {
    .toolbar {
      flex-direction: column;
      align-items: stretch;
    }
    .search {
      flex: 1 1 6em;
    }
    .search input {
      inline-size: 100%;
    }
  }
  @container event-timeline (max-width: 40em) {
    .caption strong {
      white-space: normal;
    }
    .controls {
      flex-wrap: wrap;
    }
  }
  @media (pointer: coarse) {
    .control,
    .search {
      min-block-size: 44px;
    }
    .control {
      min-inline-size: 44px;
    }
    .controls {
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    .control[aria-pressed='true'],
    .control.is-on {
      border: 2px solid Highlight;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
