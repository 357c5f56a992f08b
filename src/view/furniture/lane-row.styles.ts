// The row of heads above the drawing, of lanes that have no room side by side.
import { css } from 'lit';

export const laneRowStyles = css`
  .lane-row {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.375em;
    /* Of dozens of lanes three lines, and of the fourth so much that it is seen to scroll. */
    max-block-size: max(7em, 108px);
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .lane-row .lane-head {
    position: static;
    max-inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding-inline: 0.5em 0.75em;
    border: 1px solid var(--_line);
    /* A finger that goes sideways drags a head. */
    touch-action: pan-y;
  }
  .lane-row .lane-head[aria-expanded='false'] {
    border-style: dashed;
  }
  .lane-row .lane-head:focus {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    .lane-row {
      max-block-size: max(7em, 132px);
    }
    .lane-row .lane-head {
      min-block-size: 36px;
    }
  }
  @media print {
    .lane-row {
      display: none;
    }
  }
`;
