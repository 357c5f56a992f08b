// What the reader may ask for.
import { css } from 'lit';

export const filterStyles = css`
  .times {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5em;
  }
  .time span {
    display: block;
    font-size: 0.867em;
    color: var(--_muted);
  }
  .time input {
    inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding-inline: 0.375em;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 0.25em;
  }
  .time [aria-invalid='true'] {
    border-color: var(--_accent);
    border-width: 2px;
  }
  fieldset summary {
    min-block-size: 24px;
    cursor: pointer;
    font-size: 0.867em;
    color: var(--_muted);
  }
  .filter-panel {
    inline-size: min(19em, 100vi - 1rem);
  }
  fieldset + fieldset {
    margin-block-start: 0.875em;
  }
  fieldset legend {
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_muted);
    padding: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(1.875em, 24px);
  }
  .check small {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .check input {
    accent-color: var(--_event);
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }
`;
