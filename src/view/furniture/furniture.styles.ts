// What stands around the drawing and in it after the first picture: messages, progress, arrows, how full each stretch is.
import { css } from 'lit';

export const furnitureStyles = css`
  :host {
    writing-mode: horizontal-tb;
    break-inside: avoid-column;
    --_accent: var(--event-timeline-accent, light-dark(#a8322a, #f0938a));
    --_chosen: var(--event-timeline-chosen, light-dark(#f9e08b, #5d4e14));
  }
  .frame {
    --_paper: var(--event-timeline-paper, var(--_page, Canvas));
  }
  .is-boxed {
    background: var(--_paper);
  }
  /* Words keep off an edge that is seen. */
  .has-edge {
    padding-inline: 0.5em;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button.link {
    color: var(--_event);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
    font-size: 0.875em;
  }
  .caption button.link {
    font-size: 1em;
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
  /* Without a date there is nothing to draw. */
  .stage:not(:has(*)) {
    min-block-size: 0;
  }
  /* And nothing will be: a stage that has its overview waits for its picture, and for the height that it is to fill. */
  .stage:not(:has(*), :has(~ .overview)) {
    flex: none;
    border-block-end: 0;
  }
  .stage:not(:has(*), :has(~ .overview)) ~ .tray {
    margin-block-start: 0.75em;
  }
  .canvas + .empty {
    position: absolute;
    inset: 40% 0 auto;
    pointer-events: none;
  }
  .is-vertical > .empty {
    inset-block-start: min(40%, 12em);
    inset-inline-start: 4em;
  }
  .empty > button {
    margin-inline: 0.5em;
    pointer-events: auto;
  }
  /* Where more is to come on scrolling, the edge lies in a shadow, which the ends of the contents cover. */
  .stage,
  .list-view,
  [popover] {
    --_ground: var(--_paper);
    --_shadow: color-mix(in srgb, currentColor 20%, transparent), transparent;
    background:
      linear-gradient(var(--_ground) 40%, transparent) 0 0 / 100% 2em no-repeat local,
      linear-gradient(to top, var(--_ground) 40%, transparent) 0 100% / 100% 2em no-repeat local,
      linear-gradient(var(--_shadow)) 0 0 / 100% 0.5em no-repeat,
      linear-gradient(to top, var(--_shadow)) 0 100% / 100% 0.5em no-repeat,
      var(--_ground);
  }
  /* Where the page makes a block of the host. */
  .frame {
    block-size: 100%;
  }
  /* A low box is the drawing's, or the list's: the controls beside the caption or in one line, and what has no date below, on scrolling. */
  .is-low {
    overflow-y: auto;
  }
  .is-low > .overview {
    display: none;
  }
  .is-low > :is(.stage, .list-view) {
    flex: none !important;
    block-size: max(100% - var(--_above) - 2px, 55%);
  }
  .is-low :is(.controls, .lane-row) {
    flex-wrap: nowrap;
    overflow: auto hidden;
    scrollbar-width: none;
  }
  .is-low .controls::after {
    display: none;
  }
  .is-low > .toolbar .controls > * {
    margin-block: 0;
  }
  .is-low > .toolbar .search {
    min-inline-size: 36px;
  }
  /* All in one line on any phone. */
  @container event-timeline (max-width: 27em) {
    .is-low > .toolbar .control {
      min-inline-size: 27px;
    }
  }
  @container event-timeline (max-width: 21em) {
    .is-low > .toolbar .control.is-text {
      padding-inline: 0.2em;
    }
  }
  /* What is in sight and how many there are, in one line where they fit. */
  .is-low > .toolbar .caption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  @container event-timeline (min-width: 40em) {
    .is-low > .toolbar {
      flex-direction: row;
    }
  }
  /* A row of labels under a line of dates. */
  .is-lowest > .stage {
    min-block-size: 4em;
  }
  .is-lowest > .toolbar {
    gap: 0 1em;
    padding-block: 0;
  }
  .is-lowest :is(.control, .search input) {
    min-block-size: 24px;
  }
  .is-lowest > .toolbar .caption strong {
    flex: none;
    font-size: 1em;
    white-space: inherit;
  }
  .is-lowest > .toolbar .caption {
    flex-wrap: nowrap;
    overflow: hidden;
    white-space: nowrap;
  }
  /* Where they stand below each other, the controls come on scrolling: a label and when it was go first. */
  @container event-timeline (max-width: 40em) {
    .is-bare > .toolbar {
      display: contents;
    }
    .is-bare > .toolbar > .caption {
      flex: none;
    }
    .is-bare > .toolbar > .controls {
      order: 1;
      flex: none;
    }
  }
  /* Over what is there: nothing moves for it. */
  .progress {
    position: absolute;
    inset: 0 0 auto;
  }
  .progress,
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
  /* Who asks for more contrast gets the page's own ink. */
  @media (prefers-contrast: more) and (forced-colors: none) {
    :host {
      --_muted: var(--event-timeline-muted, currentColor);
      --_line: var(--event-timeline-line, color-mix(in srgb, currentColor 55%, transparent));
    }
  }
  .arrows {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: hidden;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  .density {
    fill: color-mix(in srgb, currentColor 16%, transparent);
    overflow: hidden;
  }
  :host(:dir(rtl)) :is(.arrows, .density) {
    transform: scaleX(-1);
  }
  .tick {
    block-size: 100%;
    border-inline-start: 1px solid var(--_line);
  }
  .tick.is-clock-change {
    border-inline-start-style: dashed;
    border-block-start-style: dashed;
    border-color: var(--_muted);
  }
  /* Large letters reach below their line. */
  .lane-head {
    padding-block: 0.15em;
  }
  .lane-head[aria-expanded='false']::before {
    content: '▸' / '';
  }
  :host(:dir(rtl)) .lane-head[aria-expanded='false']::before {
    content: '◂' / '';
  }
  .now {
    block-size: 100%;
    border-inline-start: 2px solid var(--_accent);
  }
  /* In large text dots grow around their moments. */
  .is-point .ink {
    min-inline-size: 0.5em;
    min-block-size: 0.5em;
    margin: min(0px, 5px - 0.25em);
  }
  .is-statement.is-point .ink::before {
    font-size: max(13px, 0.65em);
    line-height: 1.08;
  }
  /* The slot is struck, not the words: a headline that says "called off" would be denied twice. */
  .mark:is(.is-superseded, .is-cancelled, .is-negated):not(.is-state) :is(.label, .line)::before {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  /* Hearsay: half filled. */
  .is-reported.is-point .ink {
    background: linear-gradient(to top, var(--_c) 50%, var(--_paper) 50%);
  }
  /* Uncertain: a dotted outline. */
  .is-doubtful .ink {
    outline: 1.5px dotted var(--_c);
    outline-offset: 2px;
  }
  /* Put off, and nobody knows until when: a plan that has let go of its slot. */
  .is-postponed:not(.is-superseded) .ink {
    border-style: dotted;
  }
  /* Called off, then back on: a plan, and in it what is to be. */
  .is-reinstated.is-point .ink {
    background: radial-gradient(circle, var(--_c) 32%, var(--_paper) 38%);
  }
  @media (forced-colors: active) {
    :host {
      --_event: CanvasText;
      --_statement: CanvasText;
      --_state: CanvasText;
      --_line: GrayText;
      --_muted: CanvasText;
      --_accent: LinkText;
      --_chosen: Highlight;
    }
    .frame {
      --_paper: Canvas !important;
    }
    /* Lines have the ink of words here: fewer dots of it keep them behind. */
    .ticks path:not(.is-strong) {
      stroke-dasharray: 1 3;
    }
  }
`;
