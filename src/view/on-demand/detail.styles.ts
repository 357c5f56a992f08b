// One event in full.
import { css } from 'lit';

export const detailStyles = css`
  .detail-panel {
    scroll-padding-block-start: 3em;
  }
  /* However much there is to read, the way on and out stays in sight. */
  .detail-panel .head {
    position: sticky;
    inset-block-start: calc(-1em - var(--_words, 0px));
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-block-start: -1em;
    margin-inline: -1.125em;
    padding-block-start: 0.625em;
    padding-inline: 1.125em 0.625em;
    background: var(--_ground);
  }
  .kicker,
  .copied,
  .detail-panel .when,
  .speaker {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .steps {
    display: flex;
    margin-inline-start: auto;
  }
  .steps [aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .detail-panel h2 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
    margin-block: 0.125em 0.25em;
  }
  .detail-panel .when {
    font-variant-numeric: tabular-nums;
  }
  /* Whatever the script of a text, it is read in its own direction, and stands where the page has its texts. */
  .when,
  .item .title,
  .item .meta,
  .detail-panel h2,
  .quote,
  .quote .by,
  .description,
  .source,
  .related button,
  .story button > span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :host(:dir(rtl)) [data-step] svg {
    scale: -1 1;
  }
  .doubt {
    border-inline-start: 3px dotted var(--_accent);
    padding-inline-start: 0.625em;
    margin-block-start: 0.75em;
    font-size: 0.867em;
  }
  .quote,
  .description {
    margin-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  .description {
    white-space: pre-line;
  }
  .quote {
    font-style: italic;
  }
  .quote .by {
    font-style: normal;
    font-size: 0.867em;
    color: var(--_muted);
    margin-block-start: 0.25em;
  }
  .quote .by::before {
    content: '— ';
  }
  .source {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
    margin-block-start: 0.375em;
    font-size: 0.933em;
    overflow-wrap: anywhere;
  }
  .source mark {
    background: var(--_chosen);
    color: inherit;
    border-radius: 2px;
  }
  .provenance {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25em 0.5em;
    font-size: 0.867em;
  }
  .provenance li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  .provenance small {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .provenance .is-implied {
    border-style: dashed;
    border-color: currentColor;
  }
  .detail-panel img {
    max-inline-size: 100%;
    margin-block-start: 0.75em;
    border-radius: 0.25em;
  }
  .detail-panel img:not([hidden]) + .media {
    display: none;
  }
  .media {
    margin-block-start: 0.625em;
    font-size: 0.933em;
  }
  .media a {
    color: var(--_event);
  }
  .media small {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .related li {
    display: grid;
    grid-template-columns: 6.25em 1fr;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.933em;
    padding-block: 0.125em;
  }
  /* Text twice as large on a phone: below each other. */
  @container event-timeline (max-width: 16em) {
    .related li {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
  }
  .relation {
    color: var(--_muted);
  }
  .related button {
    min-block-size: 24px;
    overflow-wrap: anywhere;
  }
  .related button,
  .media a {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
  }
  .related small {
    display: inline-block;
  }
  .story li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .story li:not(:last-child) {
    border-color: var(--_accent);
  }
  .story button {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .story button:hover {
    background: var(--_near);
  }
  .story span {
    display: block;
  }
  .story small span {
    display: inline;
  }
  .story .is-superseded .when {
    text-decoration: line-through;
  }
  .story [aria-current] > span {
    font-weight: 600;
  }
  /* Large letters need the room. */
  @media (max-width: 17em) {
    .detail-panel .head {
      position: static;
    }
  }
  /* A sheet: beside it lies what a press closes it on. */
  @media (max-width: 30em) {
    .frame [popover] {
      --_is-sheet: 1;
      inset: auto 0 0 0;
      inline-size: 100%;
      max-inline-size: none;
      /* On a screen as low as one that is enlarged fourfold, more of it: or there would be a head without a word. */
      max-block-size: max(60vb, min(15em, 100vb - 4em));
      border-radius: 0.75em 0.75em 0 0;
      border-inline: 0;
      border-block-end: 0;
    }
    .frame .is-above {
      inset: 0 0 auto 0;
      border-radius: 0 0 0.75em 0.75em;
      border-block-end-width: 1px;
    }
  }
  @media (forced-colors: active) {
    .source mark {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
