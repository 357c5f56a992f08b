// What stands around the drawing: messages, progress.
import { css } from 'lit';

export const notesStyles = css`
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
