// The host, its tokens and the plain controls. All colours derive from the page's text colour, the system colours and six properties.
import { css } from 'lit';
import { HOST_LINE } from '../type-sizes.js';

export const baseStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    position: relative;
    container: event-timeline / inline-size;
    min-inline-size: 0;
    /* Where the page asks how wide it would be (a row of flex, a float): nothing in it can tell. */
    contain-intrinsic-inline-size: 40rem;
    max-inline-size: 100%;
    --_ink: currentColor;
    --_muted: var(--event-timeline-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--event-timeline-line, color-mix(in srgb, currentColor 15%, transparent));
    --_event: var(--event-timeline-event, light-dark(#1f5a85, #8cc1ea));
    --_statement: var(--event-timeline-statement, light-dark(#8c4a0f, #e5b273));
    --_state: var(--event-timeline-state, light-dark(#3d6a4a, #93c8a0));
    /* What lies behind words where the page says nothing is looked for later (furniture/page-ground.ts). */
    --_paper: var(--event-timeline-paper);
    background: var(--event-timeline-paper);
    --_to: right;
  }
  /* Light text on a page that is dark without saying so by a color-scheme. */
  :host(:state(dark)) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  :host(:dir(rtl)) {
    --_to: left;
  }
  /* Labels are measured as they are written, however the page sets what is put in. */
  :host > :not(slot) {
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    line-height: ${HOST_LINE};
  }
  .frame {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-block-size: 0;
  }
  * {
    box-sizing: border-box;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
  }
  .measure {
    position: absolute;
    inset: 0 auto auto 0;
    visibility: hidden;
    pointer-events: none;
    inline-size: max-content;
    background-color: inherit;
    outline-color: oklch(from currentColor l 0 0);
    transition: background-color 1ms, color 1ms;
  }
  .measure * {
    position: static !important;
  }
`;
