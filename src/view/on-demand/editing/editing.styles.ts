// How correcting looks: a quiet bar, plain buttons, a sheet of paper for the form.
import { css } from 'lit';

export const editingStyles = css`
  .edit-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em 0.5em;
    padding-block-end: 0.625em;
    font-size: 0.875em;
  }
  .edit-bar > .control {
    border: 1px solid var(--_line);
  }
  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.125em;
  }
  .detail-panel .acts {
    gap: 0.375em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.875em;
  }
  .acts button,
  .links button {
    min-block-size: max(2.125em, 24px);
    padding-inline: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    font-size: 0.933em;
  }
  .detail-panel .acts button {
    padding-inline: 0.625em;
  }
  .acts button:hover,
  .links button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .acts .primary {
    border-color: var(--_event);
    background: var(--_event);
    color: var(--event-timeline-surface, Canvas);
    font-weight: 600;
  }
  [aria-busy] .primary {
    opacity: 0.6;
    cursor: progress;
  }
  .editor {
    inline-size: min(32em, 100vi - 1rem);
    max-block-size: calc(100vb - 1rem);
    padding: 1.25em 1.375em;
    border: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
    border-radius: 0.5em;
    background: var(--event-timeline-surface, Canvas);
    color: var(--event-timeline-surface-ink, CanvasText);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.18);
    overflow: auto;
    scroll-padding-block: 2.5em 5em;
    font-size: 0.9375em;
  }
  .editor::backdrop {
    background: rgb(0 0 0 / 0.32);
  }
  .editor h2 {
    font-size: 1.2em;
    font-weight: 650;
  }
  /* However long the form is, what ends it stays in sight; fields fade below it. */
  .editor .acts {
    position: sticky;
    inset-block-end: -1.25em;
    justify-content: flex-end;
    margin-block: 0.75em -1.25em;
    padding-block: 0.375em 1.25em;
    background: var(--event-timeline-surface, Canvas);
    box-shadow: 0 -0.375em 0.375em var(--event-timeline-surface, Canvas);
  }
  .field {
    display: block;
    margin-block-start: 0.75em;
  }
  .field > span,
  .editor legend {
    display: block;
    font-size: 0.867em;
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  .editor fieldset {
    margin-block-start: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .editor legend {
    padding-inline-end: 0.5em;
  }
  .editor legend + .field {
    margin-block-start: 0;
  }
  .editor input,
  .editor select,
  .editor textarea {
    display: block;
    inline-size: 100%;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0.25em;
    background: transparent;
    font: inherit;
    color: inherit;
  }
  .editor select {
    text-overflow: ellipsis;
  }
  .editor select option {
    color: CanvasText;
    background: Canvas;
  }
  .editor textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.5em;
    max-block-size: 12em;
  }
  .editor [aria-invalid] {
    border-color: var(--_accent);
    box-shadow: 0 0 0 1px var(--_accent);
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0 1em;
  }
  .editor .hint,
  .understood {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .editor .hint {
    margin-block-start: 1em;
  }
  /* Its line is kept, and the air between two fields is in it. */
  .understood {
    display: block;
    min-block-size: 1.35em;
    margin-block-end: -0.75em;
  }
  .wrong,
  .problem {
    display: block;
    margin-block-start: 0.25em;
    color: var(--_accent);
    font-size: 0.867em;
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  .of {
    margin-block-start: 0.5em;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .links li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .pulled-to {
    position: fixed;
    inset: 0 auto auto 0;
    z-index: 3;
    inline-size: max-content;
    max-inline-size: calc(100vi - 1rem);
    padding: 0.25em 0.625em;
    border-radius: 0.25em;
    background: CanvasText;
    color: Canvas;
    font-size: 0.8125em;
    pointer-events: none;
  }
  .pulled-to:empty {
    display: none;
  }
  :host([editable]) .stage .ink {
    cursor: grab;
  }
  :host([editable]) .stage .is-selected {
    touch-action: none;
  }
  .is-pulled {
    z-index: 2;
    transition: none;
  }
  .is-pulled .ink {
    cursor: grabbing;
  }
  @media (forced-colors: active) {
    .acts .primary {
      border: 2px solid Highlight;
      background: ButtonFace;
      color: ButtonText;
    }
    .pulled-to {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .edit-bar,
    .editor {
      display: none;
    }
  }
`;
