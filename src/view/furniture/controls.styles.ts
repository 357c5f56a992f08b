// The controls beside the caption and the search among them.
import { css } from 'lit';

export const controlsStyles = css`
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  .controls,
  .group {
    display: flex;
    align-items: center;
  }
  /* What comes later stands first and takes its room from the search: no control moves under a hand. A share of it, however small, would cut the caption. */
  .controls {
    flex: 0 9e9 auto;
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
  /* Its ring keeps off the words above. */
  .zone {
    outline-offset: -1px;
  }
  .zone option {
    color: CanvasText;
    background: Canvas;
  }
  @container event-timeline (max-width: 63.99em) {
    .controls {
      flex-wrap: wrap;
    }
    .search {
      flex: 1 1 6em;
    }
    .search input {
      inline-size: 100%;
    }
  }
  /* The search has the room that is left; where that is too little for a word, its sign alone: the field is in the next line, out of sight until it is entered. */
  @container event-timeline (max-width: 40em) {
    .caption strong {
      text-wrap: balance;
    }
    .search {
      flex-flow: wrap;
      flex-basis: 36px;
      min-inline-size: 0;
      justify-content: center;
      align-content: start;
      block-size: calc(max(2em, 24px) + 2px);
      overflow: clip;
    }
    .search > * {
      block-size: 100%;
    }
    .search input {
      flex: 1 1 3.5em;
    }
    .search:is(:focus-within, :has(input:not(:placeholder-shown))) {
      flex-basis: 8em;
    }
  }
  /* Narrower than the two views beside each other: scrolled across, so that nothing is cut off or lies on what stands beside it. */
  @container event-timeline (max-width: 7.99em) {
    .frame {
      overflow-x: auto;
    }
  }
  /* Two lines, whatever comes later: the search shares its own with buttons alone, and the view and the zoom stay where they are. */
  @container event-timeline (max-width: 36em) {
    .controls {
      row-gap: 0;
    }
    .controls::after {
      content: '';
      order: 1;
      flex: 0 0 100%;
    }
    .controls > .group {
      order: 2;
      margin-block-start: 0.5em;
    }
  }
  @container event-timeline (max-width: 24em) {
    .controls {
      column-gap: 4px;
    }
    .control.is-text {
      padding-inline: 0.4em;
    }
  }
  /* A few words’ width, as on a phone whose text is twice as large: beside buttons its words would be cut. All buttons share a line below. */
  @container event-timeline (max-width: 14em) {
    .search {
      order: -1;
      flex-basis: 100%;
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
    /* Buttons are higher than wide. */
    @container event-timeline (max-width: 52em) {
      .controls {
        column-gap: 4px;
      }
      .control {
        min-inline-size: 36px;
      }
    }
    /* Three views and four buttons share a line on the narrowest phones. */
    @container event-timeline (max-width: 18em) {
      .control {
        min-inline-size: 30px;
      }
    }
  }
  @media (forced-colors: active) {
    .control:hover {
      background: none;
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .control[aria-pressed='true'],
    .control.is-on {
      border: 2px solid Highlight;
    }
  }
`;
