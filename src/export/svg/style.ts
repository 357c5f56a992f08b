// How a standalone timeline picture looks: paper and ink, in both schemes and in print.

/** Styles of the SVG, each under `.et`, so that a page around it keeps its own. Contrast: text ≥ 4.5, marks ≥ 3, in both schemes. */
export const SVG_STYLE = `
.et{--paper:#fffefb;--ink:#1d2125;--quiet:#5c636b;--rule:#d9d5cc;--grid:#ece8df;--event:#1f4e79;--statement:#8a4b08;--state:#2b6a4d;--gone:#8f2d2d;--tint:#c9d8e6;
font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;font-size:14px;fill:var(--ink)}
@media (prefers-color-scheme:dark){.et{--paper:#16181b;--ink:#eceae4;--quiet:#a7adb4;--rule:#3b3f45;--grid:#26292e;--event:#86b7e6;--statement:#e6a75a;--state:#7cc5a0;--gone:#f09a94;--tint:#2c435a}}
@media print{.et{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--grid:#e6e6e6;--event:#1f4e79;--statement:#8a4b08;--state:#2b6a4d;--gone:#8f2d2d;--tint:#c9d8e6}}
.et .paper{fill:var(--paper)}
.et .headline{font:700 24px Georgia,"Times New Roman",serif}
.et .subline,.et .zone,.et .note{font-size:12px;fill:var(--quiet)}
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
.et .statement .title{font-family:Georgia,"Times New Roman",serif;font-style:italic}
.et .event{--mark:var(--event)}.et .statement{--mark:var(--statement)}.et .state{--mark:var(--state)}
.et .cancelled,.et .negated,.et .superseded{--mark:var(--gone)}
.et .dot{fill:var(--mark);stroke:var(--mark);stroke-width:2}
.et .strip{fill:var(--mark)}
.et .strip.within{fill-opacity:.5}
.et .ends{stroke:var(--mark);stroke-width:1.5;fill:none}
.et .hollow .dot,.et .hollow .strip{fill:var(--paper);fill-opacity:1;stroke:var(--mark);stroke-width:1.75}
.et .soft{fill:var(--mark);fill-opacity:.22;stroke:none}
.et .dashed{stroke:var(--mark);stroke-width:1.75;stroke-dasharray:4 3;fill:none}
.et .title,.et .detail{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
.et .struck .detail{text-decoration:line-through;stroke:none}
.et .strike{stroke:var(--mark);stroke-width:2}
.et .superseded .title{fill:var(--quiet)}
.et .doubtful .title{fill:var(--quiet)}
.et .leader{stroke:var(--quiet);stroke-opacity:.6;stroke-width:.8;fill:none}
.et .arrow{fill:none;stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:3 3}
.et .arrow.rescheduledTo{stroke-dasharray:none}
.et .head{fill:var(--quiet)}
.et .cluster rect{fill:var(--tint)}
.et .cluster text{font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}
.et .now{stroke:var(--gone);stroke-width:1.5}
`;
