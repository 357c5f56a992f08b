// What stands around the drawing: controls, messages, progress, the overview; and what the pointer and the keys are on.
import { css } from 'lit';

export const furnitureStyles = css`
  h2,
  h3,
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
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  .controls,
  .group {
    display: flex;
    align-items: center;
  }
  /* What comes later stands first and takes its room from the search: no control moves under a hand. */
  .controls {
    flex: 0 1000 auto;
    gap: 0.375em 0.5em;
    font-size: 0.875em;
  }
  .group {
    border: 1px solid var(--_line);
    border-radius: 0.375em;
  }
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 2.25em;
    min-block-size: max(2.125em, 24px);
    border-radius: 0.3125em;
    color: var(--_muted);
  }
  .control:hover {
    color: inherit;
    background: var(--_line);
  }
  .control.is-text {
    padding-inline: 0.75em;
  }
  .control[aria-pressed='true'],
  .control.is-on {
    color: inherit;
    background: color-mix(in srgb, currentColor 12%, transparent);
  }
  .control[aria-pressed='true'] {
    font-weight: 600;
  }
  .control.is-on {
    box-shadow: inset 0 -2px var(--_accent);
  }
  .search {
    flex: 0 1 auto;
    min-inline-size: 6em;
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding-inline: 0.5em;
    border: 1px solid var(--_line);
    border-radius: 0.375em;
    color: var(--_muted);
  }
  .search:focus-within {
    outline: 2px solid var(--_event);
    outline-offset: 1px;
  }
  .search input {
    inline-size: 9.5em;
    min-inline-size: 0;
    text-overflow: ellipsis;
    min-block-size: max(2em, 24px);
    border: 0;
    background: none;
    outline: none;
    padding: 0;
  }
  .search input::placeholder {
    color: inherit;
    opacity: 1;
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
  .canvas + .empty {
    position: absolute;
    inset: 40% 0 auto;
    pointer-events: none;
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
  .arrows {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    overflow: hidden;
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  :host(:dir(rtl)) .arrows {
    transform: scaleX(-1);
  }
  .density {
    fill: color-mix(in srgb, currentColor 16%, transparent);
    overflow: hidden;
  }
  :host(:dir(rtl)) .density {
    transform: scaleX(-1);
  }
  .tick.is-clock-change {
    border-inline-start-style: dashed;
    border-block-start-style: dashed;
    border-color: var(--_muted);
  }
  .overview {
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .overview .density {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    fill: color-mix(in srgb, currentColor 50%, transparent);
  }
  .brush {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    block-size: 1.25em;
    min-inline-size: 8px;
    cursor: grab;
    border-block: 1px solid var(--_line);
    border-inline: 3px solid var(--_event);
    border-radius: 3px;
    /* What is out of sight fades. */
    box-shadow: 0 0 0 100vmax color-mix(in srgb, var(--_paper) 62%, transparent);
  }
  .brush i {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    cursor: ew-resize;
    inset-inline-start: -15px;
  }
  .brush i + i {
    inset-inline: auto -15px;
  }
  .extent {
    position: absolute;
    z-index: 1;
    inset-block-end: 0;
    inset-inline: 0;
    font-size: 0.75em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* The caption says it already. */
  .extent[data-said] {
    visibility: hidden;
  }
  .stage.is-dragging {
    cursor: grabbing;
  }
  .stage:has(.marks:focus-visible),
  .by-keys .stage:has(.marks:focus) {
    outline: 2px solid var(--_event);
    outline-offset: 2px;
  }
  .cluster:hover span,
  /* Put off, and nobody knows until when: a plan that has let go of its slot. */
  .is-postponed:not(.is-superseded) .ink {
    border-style: dotted;
  }
  /* Called off, then back on: a plan, and in it what is to be. */
  .is-reinstated.is-point .ink {
    background: radial-gradient(circle, var(--_c) 32%, var(--_paper) 38%);
  }
  .marks:is(:focus-visible, .by-keys :focus) .cluster.is-focused span {
    background: var(--_chosen);
    color: inherit;
  }
  .marks:is(:focus-visible, .by-keys :focus) .cluster.is-focused span {
    outline: 2px solid currentColor;
  }
  .mark:not(.is-selected):hover > .label,
  .is-near.mark:not(.is-selected) > .label {
    background: var(--_near);
    box-shadow: 0 0 0 3px var(--_near);
  }
  .marks:is(:focus-visible, .by-keys :focus) .is-focused.is-point .ink {
    box-shadow: 0 0 0 3px var(--_paper), 0 0 0 5px var(--_c);
  }
  .marks:is(:focus-visible, .by-keys :focus) .is-focused .label,
  .marks:is(:focus-visible, .by-keys :focus) .is-focused:not(:has(.label)) {
    outline: 2px solid var(--_event);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .mark {
      transition: translate var(--_slide, 0s) ease-out;
    }
  }
  @container event-timeline (max-width: 63.99em) {
    .search {
      flex: 1 1 6em;
    }
    .search input {
      inline-size: 100%;
    }
  }
  @container event-timeline (max-width: 40em) {
    .controls {
      flex-wrap: wrap;
    }
    .caption strong {
      text-wrap: balance;
    }
    /* Room for its words; what finds none beside it takes a line of its own. */
    .search {
      flex-basis: 9.5em;
    }
  }
  @media (pointer: coarse) {
    .control,
    .search {
      min-block-size: 44px;
    }
    .control {
      min-inline-size: 44px;
    }
    .controls {
      gap: 8px;
    }
  }
  @media (forced-colors: active) {
    /* Lines have the ink of words here: fewer dots of it keep them behind. */
    .ticks path:not(.is-strong) {
      stroke-dasharray: 1 3;
    }
    .control[aria-pressed='true'],
    .control.is-on {
      border: 2px solid Highlight;
    }
  }
  @media print {
    :host {
      block-size: auto !important;
      max-block-size: none !important;
      break-inside: avoid;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    .toolbar {
      break-inside: avoid;
      break-after: avoid;
    }
    .toolbar::after,
    .controls,
    .overview {
      display: none;
    }
    /* The picture is as wide as was foreseen (on-paper.ts): it grows or shrinks with what there is. */
    .stage {
      flex: none !important;
      overflow: visible;
      break-inside: avoid;
      zoom: min(1.2, tan(atan2(100cqi, var(--_sheet, 100cqi))));
    }
    /* Firefox, printing, would zoom letters and boxes by different measures; it fits what is too wide to the sheet by itself. */
    @supports (-moz-appearance: none) {
      .stage {
        zoom: 1;
      }
    }
  }
`;
