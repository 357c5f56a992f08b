// How a standalone timeline picture looks: paper and ink, in both schemes and in print.

/** Colours of a picture. */
export interface SvgColours {
  /** The ground, also inside hollow marks. */
  readonly paper: string;
  readonly ink: string;
  /** Small print. */
  readonly quiet: string;
  readonly rule: string;
  readonly grid: string;
  readonly event: string;
  readonly statement: string;
  readonly state: string;
  /** Moves, and the line of now. */
  readonly accent: string;
  /** Ground of what is counted. */
  readonly tint: string;
}

const SCHEMES = `
.et{--paper:#fffefb;--ink:#1d2125;--quiet:#5c636b;--rule:#d9d5cc;--grid:#ece8df;--event:#1f5a85;--statement:#8c4a0f;--state:#3d6a4a;--accent:#a8322a;--tint:#c9d8e6;
font:14px "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;letter-spacing:normal;word-spacing:normal;text-transform:none;text-rendering:geometricPrecision;fill:var(--ink);direction:ltr}
@media (prefers-color-scheme:dark){.et{--paper:#16181b;--ink:#eceae4;--quiet:#a7adb4;--rule:#3b3f45;--grid:#26292e;--event:#8cc1ea;--statement:#e5b273;--state:#93c8a0;--accent:#f0938a;--tint:#2c435a}}
`;
const PRINTED_AND_INK = `@media print{.et{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--grid:#e6e6e6;--event:#1f5a85;--statement:#8c4a0f;--state:#3d6a4a;--accent:#a8322a;--tint:#c9d8e6}}
.et text,.et tspan{unicode-bidi:plaintext}.et .timed{unicode-bidi:normal}
.et .paper{fill:var(--paper)}
.et .headline{font:700 24px Georgia,"Times New Roman",serif}
.et .subline,.et .note{font-size:12px;fill:var(--quiet)}
.et .lane{font-size:12px;font-weight:700;letter-spacing:.02em}
.et .count{font-weight:400;fill:var(--quiet)}
.et .rule{stroke:var(--rule);stroke-width:1;fill:none}
.et .grid{stroke:var(--grid);stroke-width:1}
.et .break{fill:var(--grid);fill-opacity:.6}
.et .folded{font-size:12px;font-style:italic;fill:var(--quiet)}
.et .tick{font-size:12px;fill:var(--quiet)}
.et .band{font-size:12px;font-weight:700}
.et .density{fill:var(--tint)}
.et .title{font-weight:500}
.et .detail{font-size:12px;fill:var(--quiet)}
.et .event{--mark:var(--event)}.et .statement{--mark:var(--statement)}.et .state{--mark:var(--state)}
.et .ink{fill:var(--mark)}
.et .within{fill:var(--mark);fill-opacity:.22}
.et .ends,.et .strike{stroke:var(--mark);stroke-width:2;fill:none}
.et .quote{fill:var(--paper)}
.et .hollow .shape .ink,.et .hollow .bubble,.et .hearsay .ink{fill:var(--paper);stroke:var(--mark);stroke-width:2}
.et .hollow .shape rect.ink{stroke-width:1}
.et .hollow .quote,.et .hearsay~.quote{fill:var(--mark)}
.et .postponed:not(.superseded) .shape .ink{stroke-dasharray:2 2}
.et .doubt{fill:none;stroke:var(--mark);stroke-width:1.5;stroke-dasharray:1.5 2}
.et .title,.et .detail{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.et .struck .detail{text-decoration:line-through;stroke:none}
.et .superseded .title{fill:var(--quiet)}
.et .leader{stroke:var(--quiet);stroke-opacity:.6;stroke-width:.8;fill:none}
.et .arrow,.et .head,.et .moved{fill:none;stroke:var(--quiet);stroke-width:1.5}
.et .arrow{stroke-dasharray:3 3}
.et .many{opacity:.35}
.et .arrow.rescheduledTo,.et .moved{stroke:var(--accent);stroke-dasharray:none}
.et .cluster rect{fill:var(--tint)}
.et .cluster text{font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}
.et .now{stroke:var(--accent);stroke-width:2}
`;

/**
 * Styles of the SVG, each under `.et`, so that a page around it keeps its own. Contrast: text ≥ 4.5, marks ≥ 3, in both schemes.
 * @param colours - Instead of those of both schemes; on paper all is dark on white.
 * @param fontFamily - Of all words.
 */
export function svgStyle(colours: Partial<SvgColours> = {}, fontFamily?: string): string {
  const own = Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
  const letters = fontFamily === undefined ? '' : `.et,.et .headline{font-family:${fontFamily}}\n`;
  return SCHEMES + (own && `.et{${own}}\n`) + PRINTED_AND_INK + letters;
}
