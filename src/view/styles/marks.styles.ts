// The grammar in ink. Shape, fill and line tell; colour only helps. Time runs towards --_to.
import { css } from 'lit';
import { DETAIL_EM, HOST_LINE, LABEL_EM, LABEL_LINE } from '../type-sizes.js';

export const marksStyles = css`
  .mark {
    --_c: var(--_event);
  }
  .is-statement {
    --_c: var(--_statement);
  }
  .is-state {
    --_c: var(--_state);
  }
  .ink {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    border-radius: 1px;
    background: var(--_c);
    border: 0 solid var(--_c);
    color: var(--_paper);
    forced-color-adjust: none;
  }
  /* A moment: a disc. Somebody's words: a speech bubble with a quotation mark. */
  .is-point .ink {
    border-radius: 50%;
  }
  .is-statement.is-point .ink {
    scale: 1.25;
    border-radius: 34%;
    border-end-start-radius: 0;
  }
  .is-statement .ink::before {
    content: '“';
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: -2px;
    inline-size: 10px;
    block-size: 10px;
    font: 700 13px/14px Georgia, 'Times New Roman', serif;
    text-align: center;
    color: var(--_paper);
    background: var(--_c);
    border-radius: 34%;
    border-end-start-radius: 0;
  }
  .is-statement.is-point .ink::before {
    inset: -2px;
    inline-size: auto;
    block-size: auto;
    color: inherit;
    background: none;
  }
  /* A day or longer, somewhere inside: a bracket. */
  .is-band .ink {
    background: linear-gradient(var(--_c) 0 0) center / var(--_thread, 100% 2px) no-repeat, color-mix(in srgb, var(--_c) 22%, transparent);
    border-width: var(--_ends, 0 2px);
  }
  /* Too short for a bracket to be one; and no smaller than what is seen at a glance. */
  .is-band:where(.is-tiny) .ink {
    background: var(--_c);
  }
  .is-tiny.is-occurred:not(.is-point) > .ink {
    box-shadow: 0 1px var(--_c), 0 -1px var(--_c);
  }
  /* A plan: hollow. Strips are thin: paper is to be seen beside what strikes them. */
  :not(.is-occurred, .is-ongoing, .is-reported) > .ink {
    color: var(--_c);
    background: var(--_paper);
    border-width: 1px;
  }
  .is-point .ink {
    border-width: 2px;
  }
  /* Called off, denied, did not happen, or moved away: struck. */
  :is(.is-cancelled, .is-denied, .is-negated, .is-superseded) .ink::after {
    content: '';
    position: absolute;
    inset-inline: -4px;
    inset-block-start: calc(50% - 1px);
    block-size: 2px;
    background: var(--_c);
  }
  .is-point .ink::after {
    rotate: -45deg;
  }

  .label {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    font-size: ${LABEL_EM}em;
    white-space: nowrap;
    text-align: left;
  }
  /* Lines of the grid and arrows pass behind the words, or they would strike them. */
  .label:not(.is-rotated) {
    background: var(--_paper);
  }
  .line {
    display: block;
    line-height: ${LABEL_LINE};
  }
  .label.is-at-end,
  :host(:dir(rtl)) .label:not(.is-at-end) {
    text-align: right;
  }
  :host(:dir(rtl)) .label.is-at-end {
    text-align: left;
  }
  .label[data-detail]::before,
  .line[data-time]::before,
  .small {
    font-size: ${DETAIL_EM}em;
    line-height: ${LABEL_LINE};
    color: var(--_muted);
  }
  /* A time keeps its own order of words: "11:00 pm" also where the page runs from right to left. */
  .label[data-detail]::before,
  .line[data-time]::before,
  .axis span {
    unicode-bidi: plaintext;
  }
  .label[data-detail]::before {
    content: attr(data-detail);
    display: block;
  }
  .line[data-time]::before {
    content: attr(data-time);
    margin-inline-end: 6px;
  }
  /* Whatever font the page sets, with a height of lines or without. */
  .axis span {
    line-height: ${HOST_LINE};
  }
  .line[data-cut]::after {
    content: attr(data-cut);
  }
`;
