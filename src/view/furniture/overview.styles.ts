// The whole extent in one strip, and the brush on it.
import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .overview .density {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    fill: color-mix(in srgb, currentColor 50%, transparent);
  }
  .brush {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 1.25em;
    min-inline-size: 8px;
    cursor: grab;
    border-block: 1px solid var(--_line);
    border-inline: 3px solid var(--_event);
    border-radius: 3px;
    /* What is out of sight fades. */
    box-shadow: 0 0 0 100vmax color-mix(in srgb, var(--_paper) 62%, transparent);
  }
  /* Nothing is out of sight: one end alone would be seen. */
  .brush.is-whole {
    border-inline-color: transparent;
  }
  .brush i {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
    inset-inline-start: -15px;
  }
  .brush i + i {
    inset-inline: auto -15px;
  }
  .extent {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    inset-inline: 0;
    font-size: 0.75em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* The caption says it already. */
  .extent[data-said] {
    visibility: hidden;
  }
`;
