// The same events as text.
import { css } from 'lit';

export const listStyles = css`
  .list-view {
    flex: 1 1 auto;
    min-block-size: 0;
    max-block-size: var(--event-timeline-list-height, 32em);
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .list li + li {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    display: grid;
    grid-template-columns: clamp(14em, 38%, 18em) 1fr;
    gap: 0.125em 1.25em;
    padding: 0.5em 0.25em;
    align-items: baseline;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_near);
  }
  .item:has([aria-current]) {
    background: var(--_chosen);
  }
  .item .when {
    font-size: 0.867em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* A block: its first line stands beside the time, not its last. */
  .item .title {
    display: block;
    min-block-size: 24px;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .item .quote {
    margin-block: 0.125em 0.25em;
    font-size: 0.9375em;
  }
  .item .meta {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .item:is(.is-cancelled, .is-negated, .is-superseded) .when {
    text-decoration: line-through;
  }
  .more {
    display: block;
    inline-size: 100%;
    padding: 0.75em;
    text-align: center;
    color: var(--_event);
  }
  @container event-timeline (max-width: 30em) {
    .item {
      grid-template-columns: 1fr;
    }
  }
`;
