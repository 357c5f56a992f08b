// The signs and the keys, all in one glance.
import { css } from 'lit';

export const legendStyles = css`
  /* Beside each other where there is room: all in one glance. */
  .help-panel {
    inline-size: min(44em, 100vi - 1rem);
  }
  .signs,
  .keys {
    columns: 18em 2;
    column-gap: 1.5em;
  }
  .signs li,
  .keys div {
    break-inside: avoid;
  }
  .signs li {
    display: flex;
    align-items: center;
    gap: 0.875em;
    min-block-size: 1.875em;
  }
  :where(.sample) {
    --_c: var(--_event);
  }
  .sample {
    position: relative;
    display: inline-block;
    inline-size: 32px;
    block-size: 14px;
    flex: none;
  }
  .sample .ink {
    inset-block-start: 4px;
    inline-size: 32px;
    block-size: 6px;
  }
  .sample.is-point .ink {
    inset: 2px 11px;
    inline-size: 10px;
    block-size: 10px;
  }
  .sample .cluster {
    display: block;
    line-height: 1.1;
  }
  .keys div {
    display: grid;
    grid-template-columns: 6.5em 1fr;
    overflow-wrap: anywhere;
    padding-block: 0.125em;
  }
  kbd {
    font: inherit;
    font-size: 0.867em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    padding: 0.05em 0.4em;
    white-space: nowrap;
  }
`;
