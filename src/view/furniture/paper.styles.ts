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
    /* The page's own ground is seldom printed, and its ink may be another here: a host that has none of its own is black on white. */
    .frame {
      --_page: initial !important;
    }
    .frame:not(.has-ground) {
      color-scheme: light;
      color: CanvasText;
      background: Canvas;
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
      /* No shadows of what scrolls: a sheet shows where their boxes end. */
      background: none !important;
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
