// What was opened, on paper.
import { css } from 'lit';

export const printedStyles = css`
  .printed {
    display: none;
  }
  @media print {
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
    .printed-picture {
      break-inside: avoid;
      margin-block-end: 1em;
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
