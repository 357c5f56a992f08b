// What was opened, on paper.
import { css } from 'lit';

export const printedStyles = css`
  .printed,
  .sifted {
    display: none;
  }
  @media print {
    .sifted {
      display: block;
      margin-block-start: 0.75em;
      font-size: 0.867em;
      color: var(--_muted);
    }
    [popover] {
      display: none !important;
    }
    .list-view {
      max-block-size: none;
      overflow: visible;
    }
    .window-table {
      display: none;
    }
    .printed {
      display: block;
    }
    /* The picture brings its headline, and a margin. */
    .frame:has(.has-picture) .toolbar {
      display: none;
    }
    .printed-picture {
      break-inside: avoid;
      margin: -0.5em -1.5em 1em;
    }
    .printed li {
      break-inside: avoid;
    }
    .frame:has(.printed) :is(.list-view, .tray),
    .frame:has(.has-picture) :is(.stage, .overview) {
      display: none;
    }
  }
`;
