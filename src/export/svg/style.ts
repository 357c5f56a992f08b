// How a standalone timeline picture looks: paper and ink, in both schemes and in print.

/** Styles of the SVG. Contrast: text ≥ 4.5, marks ≥ 3, in both schemes. */
export const SVG_STYLE = `
.et{--paper:#fffefb;--ink:#1d2125;--quiet:#5c636b;--rule:#d9d5cc;--grid:#ece8df;--event:#1f4e79;--statement:#8a4b08;--state:#2b6a4d;--gone:#8f2d2d;--tint:#c9d8e6;
font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;font-size:14px;fill:var(--ink)}
@media (prefers-color-scheme:dark){.et{--paper:#16181b;--ink:#eceae4;--quiet:#a7adb4;--rule:#3b3f45;--grid:#26292e;--event:#86b7e6;--statement:#e6a75a;--state:#7cc5a0;--gone:#f09a94;--tint:#2c435a}}
@media print{.et{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--grid:#e6e6e6;--event:#1f4e79;--statement:#8a4b08;--state:#2b6a4d;--gone:#8f2d2d;--tint:#c9d8e6}}
.paper{fill:var(--paper)}
.headline{font:700 24px Georgia,"Times New Roman",serif}
.subline,.zone,.note{font-size:12px;fill:var(--quiet)}
.lane{font-size:12px;font-weight:700;letter-spacing:.02em}
.count{font-weight:400;fill:var(--quiet)}
.rule{stroke:var(--rule);stroke-width:1;fill:none}
.grid{stroke:var(--grid);stroke-width:1}
.tick{font-size:12px;fill:var(--quiet)}
.band{font-size:12px;font-weight:700}
.density{fill:var(--tint)}
.title{font-weight:500}
.detail{font-size:12px;fill:var(--quiet)}
.statement .title{font-family:Georgia,"Times New Roman",serif;font-style:italic}
.event{--mark:var(--event)}.statement{--mark:var(--statement)}.state{--mark:var(--state)}
.cancelled,.negated,.superseded{--mark:var(--gone)}
.dot{fill:var(--mark);stroke:var(--mark);stroke-width:2}
.strip{fill:var(--mark)}
.strip.within{fill-opacity:.38}
.ends{stroke:var(--mark);stroke-width:1.5;fill:none}
.hollow .dot,.hollow .strip{fill:var(--paper);fill-opacity:1;stroke:var(--mark);stroke-width:1.75}
.soft{fill:var(--mark);fill-opacity:.22;stroke:none}
.dashed{stroke:var(--mark);stroke-width:1.75;stroke-dasharray:4 3;fill:none}
.struck .title{text-decoration:line-through;text-decoration-color:var(--quiet);fill:var(--quiet)}
.strike{stroke:var(--mark);stroke-width:2}
.superseded .title{fill:var(--quiet)}
.doubtful .title{fill:var(--quiet)}
.leader{stroke:var(--rule);fill:none}
.arrow{fill:none;stroke:var(--quiet);stroke-width:1.5}
.arrow.cancels{stroke-dasharray:2 3}
.head{fill:var(--quiet)}
.cluster rect{fill:var(--tint)}
.cluster text{font-size:12px;text-anchor:middle;font-variant-numeric:tabular-nums}
.now{stroke:var(--gone);stroke-width:1.5}
`;
