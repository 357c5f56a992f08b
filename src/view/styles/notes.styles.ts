// What stands around the drawing: the tray of undated events, messages, progress.
import { css } from 'lit';

export const notesStyles = css`
  .tray ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    font-size: 0.875em;
  }
  .tray h3 {
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_muted);
    margin-block: 0.75em 0.375em;
  }
  .chip {
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: 0.375em;
    padding: 0.2em 0.625em;
    min-block-size: 24px;
    max-inline-size: 44em;
    overflow-wrap: anywhere;
  }
  .chip small {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .chip:hover {
    background: var(--_near);
  }
  .chip[aria-current] {
    background: var(--_chosen);
  }
  .messages {
    font-size: 0.875em;
    padding-block: 0.375em;
  }
  .message {
    display: flex;
    gap: 0.5em;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .message.is-error .icon {
    color: var(--_accent);
  }
  .message .hint {
    color: var(--_muted);
  }
  .messages summary {
    cursor: pointer;
    color: var(--_muted);
    min-block-size: 24px;
  }
  .empty {
    padding: 2em 1em;
    text-align: center;
    color: var(--_muted);
  }
  /* Over what is there: nothing moves for it. */
  .progress {
    position: absolute;
    inset: 0 0 auto;
    animation: progress-comes 0s 0.2s backwards;
  }
  .is-late {
    animation: progress-comes 0s 0.2s backwards;
  }
  @keyframes progress-comes {
    from {
      block-size: 0;
      visibility: hidden;
    }
  }
  .progress progress {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    border: 0;
    accent-color: var(--_event);
  }
`;
