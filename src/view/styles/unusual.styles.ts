// What no plain date can say: soft, open and foreseen ends, arrows between events, events without a date. Comes with what reads such events.
import { css } from 'lit';

export const unusualStyles = css`
  /* Around: soft edges. */
  .is-point.is-approximate .ink {
    mask-image: radial-gradient(circle, #000 42%, transparent 71%);
    scale: 1.35;
  }
  /* By this moment: nobody knows how long before. */
  .is-point.start-open .ink {
    mask-image: linear-gradient(to var(--_to), transparent, #000 80%);
  }
  .start-soft:not(.is-point) .ink,
  .end-soft:not(.is-point) .ink,
  .end-open:not(.is-point) .ink {
    --_from: #000;
    --_till: #000;
    mask-image: linear-gradient(to var(--_to), var(--_from), #000 30% 70%, var(--_till));
  }
  .start-soft:not(.is-tiny) .ink,
  .start-open .ink {
    --_from: transparent !important;
    border-inline-start-color: transparent;
  }
  .end-soft:not(.is-tiny) .ink,
  .end-open .ink {
    --_till: transparent !important;
    border-inline-end-color: transparent;
  }
  /* A few pixels that faded whole would be none. */
  .start-soft.is-tiny .ink {
    --_from: #0008 !important;
  }
  .end-soft.is-tiny .ink {
    --_till: #0008 !important;
  }
  /* Whole until its text was written; what came then is not known. */
  .end-open:not(.is-point) .ink {
    mask-image: linear-gradient(
      to var(--_to),
      var(--_from),
      #000 min(30%, var(--_known, 70%)) var(--_known, 70%),
      #0007 calc(var(--_known, 70%) + min(24px, 10%)),
      transparent
    );
  }
  /* Until this moment: the further back, the less is known. */
  .start-open:not(.is-point) .ink {
    mask-image: linear-gradient(to var(--_to), transparent, #000);
  }
  .start-open.end-soft:not(.is-point) .ink {
    mask-image: linear-gradient(to var(--_to), transparent, #000 70%, transparent);
  }
  /* An end foreseen, not reported: dashes. */
  .end-expected:not(.is-point) .ink {
    mask-image: linear-gradient(to var(--_to), #000 var(--_known, 35%), transparent 0), repeating-linear-gradient(to var(--_to), #000 0 6px, transparent 6px 10px);
  }
  /* Moved or called off later: its words step back. */
  .mark.is-superseded .line {
    color: var(--_muted);
  }
  .arrow {
    stroke-dasharray: 3 3;
  }
  .arrow.is-rescheduledTo,
  #moved {
    stroke: var(--_accent);
    stroke-dasharray: none;
  }
  .are-many > .arrow:not(.is-met) {
    opacity: 0.35;
  }
  .are-many > .is-met {
    stroke-width: 2.5;
  }
  marker path {
    stroke: context-stroke;
    stroke-dasharray: none;
  }
  .tray ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    font-size: 0.875em;
  }
  .tray p {
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
`;
