// The line above the drawing: what is shown on the left, controls on the right (furniture/controls.styles.ts); below each other where it is narrow.
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
  }
  .zone {
    appearance: none;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0 0.1em;
    border: 0;
    background: none;
    text-overflow: ellipsis;
    field-sizing: content;
  }
  /* The width alone decides (controllers/size.ts knows it, too), not the words: or all would move when they change. */
  @container event-timeline (max-width: 63.99em) {
    .toolbar {
      flex-direction: column;
      align-items: stretch;
    }
    /* The controls come in a moment: as high as they will be. */
    .toolbar:not(:has(.controls))::after {
      content: '';
      font-size: 0.875em;
      block-size: calc(max(2.125em, 24px) + 2px);
    }
  }
  @container event-timeline (max-width: 40em) {
    .caption strong {
      white-space: normal;
    }
  }
  @media (pointer: coarse) {
    .toolbar:not(:has(.controls))::after {
      min-block-size: 46px;
    }
  }
`;
