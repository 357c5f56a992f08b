// The same on paper: no controls, nothing cut (on-paper.ts).
import { css } from 'lit';

export const paperStyles = css`
  @media print {
    :host {
      block-size: auto !important;
      max-block-size: none !important;
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
    /* The page's own ground is seldom printed, and its ink may be another here: a host that has none of its own is black on white, whatever the page sets for its side notes. */
    .frame {
      --_page: initial !important;
    }
    .frame:not(.has-ground) {
      color-scheme: light;
      color: CanvasText;
      background: Canvas;
      --_muted: #444;
      --_line: #ddd;
    }
    /* What a dark page chose to shine is as dark as ink, and its marker as light as paper. */
    @media (forced-colors: none) {
      .frame:not(.has-ground) {
        --_event: oklch(from var(--event-timeline-event, #1f5a85) min(l, 0.6) c h);
        --_statement: oklch(from var(--event-timeline-statement, #8c4a0f) min(l, 0.6) c h);
        --_state: oklch(from var(--event-timeline-state, #3d6a4a) min(l, 0.6) c h);
        --_accent: oklch(from var(--event-timeline-accent, #a8322a) min(l, 0.6) c h);
        --_chosen: oklch(from var(--event-timeline-chosen, #f9e08b) max(l, 0.8) c h);
      }
    }
    .toolbar {
      break-inside: avoid;
      break-after: avoid;
    }
    .tray p {
      break-after: avoid;
    }
    .tray li {
      break-inside: avoid;
    }
    .toolbar::after,
    .controls,
    .overview {
      display: none;
    }
    /* Nothing scrolls, and a sheet would show where the shadows and the veil of what does end. */
    .stage,
    .axis {
      background: none !important;
    }
    /* The picture is as wide and high as was foreseen (on-paper.ts): it grows or shrinks with what there is, beneath its caption. */
    .stage {
      flex: none !important;
      overflow: visible;
      break-inside: avoid;
      zoom: min(1.2, tan(atan2(100cqi, var(--_sheet))), max(0.5, tan(atan2(100vh - 6rem - var(--_above), var(--_high)))));
    }
    /* Firefox, printing, would zoom letters and boxes by different measures; it fits what is too wide to the sheet by itself. */
    @supports (-moz-appearance: none) {
      .stage {
        zoom: 1;
      }
    }
  }
`;
