// What opens above the page, detail, filter and legend; and the list.
import { css } from 'lit';

export const onDemandStyles = css`
  button.link {
    color: var(--_event);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
    font-size: 0.875em;
  }
  [popover]:not(:popover-open) {
    display: none;
  }
  /* Folded time: a torn strip. */
  .break {
    block-size: 100%;
    background: repeating-linear-gradient(135deg, var(--_line) 0 1px, transparent 1px 7px);
    mask-image: linear-gradient(to right, #000, transparent 40% 60%, #000);
  }
  .is-vertical .break {
    block-size: auto;
    inline-size: 100%;
    mask-image: linear-gradient(#000, transparent 40% 60%, #000);
  }
  .break-label b {
    display: block;
    translate: -50%;
    padding-block-start: 1.75em;
    font-weight: 400;
    font-style: italic;
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) .break-label b {
    translate: 50%;
  }
  .is-vertical .break-label b {
    translate: 0 -50%;
    padding-block: 0;
    padding-inline-start: 0.4em;
  }
  .lane-head:hover {
    color: inherit;
    background: color-mix(in srgb, currentColor 9%, var(--_paper));
  }
  .lane-head:focus {
    outline-offset: -2px;
  }
  .lane-head.is-dragging {
    z-index: 2;
    cursor: grabbing;
    box-shadow: 0 0.125em 0.5em rgb(0 0 0 / 0.25);
  }
  [popover] {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    border: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
    border-radius: 0.5em;
    --_ground: var(--event-timeline-surface, Canvas);
    color: var(--event-timeline-surface-ink, CanvasText);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.18);
    padding: 1em 1.125em;
    inline-size: min(24em, 100vi - 1rem);
    max-block-size: min(34em, 100vb - 1rem);
    overflow: auto;
    scrollbar-width: thin;
    overscroll-behavior: contain;
    font-size: 0.9375em;
    line-height: 1.45;
    outline: none;
  }
  [popover] h3 {
    font-size: 0.8em;
    font-weight: 600;
    color: var(--_muted);
    margin-block: 0 0.375em;
  }
  .detail-panel section,
  .help-panel * + h3 {
    margin-block-start: 1.125em;
  }
  [popover] small {
    color: var(--_muted);
  }
  .detail-panel .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-start: -0.375em;
    margin-inline-end: -0.5em;
  }
  .kicker,
  .detail-panel .when,
  .speaker {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .steps {
    display: flex;
  }
  .steps button {
    display: grid;
    place-items: center;
    inline-size: max(2.125em, 24px);
    block-size: max(2.125em, 24px);
    border-radius: 0.3125em;
    color: var(--_muted);
  }
  .steps button:hover {
    background: color-mix(in srgb, currentColor 12%, transparent);
    color: inherit;
  }
  .detail-panel h2 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
    margin-block: 0.125em 0.25em;
  }
  .detail-panel .when {
    font-variant-numeric: tabular-nums;
  }
  .when {
    unicode-bidi: plaintext;
    text-align: left;
  }
  :host(:dir(rtl)) .when {
    text-align: right;
  }
  .doubt {
    border-inline-start: 3px dotted var(--_accent);
    padding-inline-start: 0.625em;
    margin-block-start: 0.75em;
    font-size: 0.867em;
  }
  .quote,
  .description {
    margin-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  .quote {
    font-style: italic;
    quotes: '“' '”';
  }
  .quote > span::before {
    content: open-quote;
  }
  .quote > span::after {
    content: close-quote;
  }
  .quote footer {
    font-style: normal;
    font-size: 0.867em;
    color: var(--_muted);
    margin-block-start: 0.25em;
  }
  .quote footer::before {
    content: '— ';
  }
  .source {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
    margin-block-start: 0.375em;
    font-size: 0.933em;
    overflow-wrap: anywhere;
  }
  .source mark {
    background: var(--_chosen);
    color: inherit;
    border-radius: 2px;
  }
  .provenance {
    font-size: 0.867em;
  }
  .provenance li {
    display: grid;
    grid-template-columns: minmax(5.5em, auto) 1fr;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.125em;
  }
  .provenance small {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    font-size: 0.9em;
    white-space: nowrap;
  }
  .provenance .is-implied {
    border-style: dashed;
    border-color: currentColor;
  }
  .detail-panel img {
    max-inline-size: 100%;
    margin-block-start: 0.75em;
    border-radius: 0.25em;
  }
  .related li {
    display: grid;
    grid-template-columns: 6.25em 1fr;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.933em;
    padding-block: 0.125em;
  }
  .relation {
    color: var(--_muted);
  }
  .related button {
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 40%, transparent);
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .story li {
    border-inline-start: 2px solid var(--_line);
    padding-inline-start: 0.75em;
  }
  .story li:not(:last-child) {
    border-color: var(--_accent);
  }
  .story button {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .story button:hover {
    background: var(--_near);
  }
  .story span {
    display: block;
  }
  .story small span {
    display: inline;
  }
  .story .is-superseded .when {
    text-decoration: line-through;
  }
  .story [aria-current] > span {
    font-weight: 600;
  }
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
  .list-view {
    flex: 1 1 auto;
    min-block-size: 0;
    max-block-size: var(--event-timeline-list-height, 32em);
    overflow: auto;
    border-block: 1px solid var(--_line);
  }
  .list li + li {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(8em, 14em) 1fr;
    gap: 0.125em 1.25em;
    padding: 0.5em 0.25em;
    align-items: baseline;
    cursor: pointer;
  }
  .item:hover {
    background: var(--_near);
  }
  .item:has([aria-current]) {
    background: var(--_chosen);
  }
  .item .when {
    font-size: 0.867em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  /* A block: its first line stands beside the time, not its last. */
  .item .title {
    display: block;
    min-block-size: 24px;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
  .item .quote {
    margin-block: 0.125em 0.25em;
    font-size: 0.9375em;
  }
  .item .meta {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .item:is(.is-cancelled, .is-negated, .is-superseded) .when {
    text-decoration: line-through;
  }
  .more {
    display: block;
    inline-size: 100%;
    padding: 0.75em;
    text-align: center;
    color: var(--_event);
  }
  @container event-timeline (max-width: 30em) {
    .item {
      grid-template-columns: 1fr;
    }
  }
  @media (max-width: 30em) {
    .detail-panel {
      inset: auto 0 0 0;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: 60vb;
      border-radius: 0.75em 0.75em 0 0;
      border-inline: 0;
      border-block-end: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [popover]:popover-open {
      animation: rise 140ms ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 4px;
      }
    }
  }
  .export-panel {
    inline-size: min(20em, 100vi - 1rem);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-end: 1em;
  }
  .choices button {
    min-block-size: max(2.125em, 24px);
    padding-inline: 0.75em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    font-size: 0.933em;
  }
  .choices button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .problem {
    color: var(--_accent);
    font-size: 0.867em;
    font-weight: 600;
  }
  .printed {
    display: none;
  }
  @media (forced-colors: active) {
    .source mark,
    .item:has([aria-current]) {
      forced-color-adjust: none;
      color: HighlightText;
      --_muted: HighlightText;
    }
  }
  @media print {
    [popover] {
      display: none !important;
    }
    .list-view {
      max-block-size: none;
      overflow: visible;
    }
    .window-table {
      display: none;
    }
    .printed {
      display: block;
    }
    .printed-picture {
      break-inside: avoid;
      margin-block-end: 1em;
    }
    .printed li {
      break-inside: avoid;
    }
    .frame:has(.printed) :is(.list-view, .tray),
    .frame:has(.has-picture) :is(.stage, .overview) {
      display: none;
    }
  }
`;
