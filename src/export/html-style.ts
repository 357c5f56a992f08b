// How the self-contained page looks.

/** Windows up to so wide, px, have no room for the wide picture, and for the one of a sheet. */
interface LeastWidths {
  readonly wide: number;
  readonly sheet: number;
}

/** Styles of the page; the pictures bring their own, and a margin of 24 px, by which they stand out of the column of words. */
export const pageStyle = ({ wide, sheet }: LeastWidths): string => `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1d2125;--quiet:#5c636b;--rule:#d9d5cc;--link:#1f4e79;--trace:#d8b548;--mark:#fbefc4}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#eceae4;--quiet:#a7adb4;--rule:#3b3f45;--link:#86b7e6;--trace:#8f7a35;--mark:#4a3f1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
main{max-width:1248px;margin:0 auto;padding:1.5rem 24px 4rem}
h1{font:700 2rem/1.15 Georgia,"Times New Roman",serif;margin:.25rem 0 .5rem;text-wrap:balance}
h2{font-size:1rem;margin:2.5rem 0 .75rem;border-top:1px solid var(--rule);padding-top:.75rem;break-after:avoid}
a{color:var(--link)}
.byline,.when,.remark{color:var(--quiet);font-size:.875rem}
figure{margin:1rem -24px}
figure svg{display:block;max-width:100%;height:auto}
figure.sheet,figure.narrow{display:none}
figure.sheet:first-of-type{display:block}
@media (max-width:${wide}px){figure.wide{display:none}figure.sheet{display:block}}
@media (max-width:${sheet}px){figure.sheet,figure.sheet:first-of-type{display:none}figure.narrow{display:block}}
@media (min-width:70rem){.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 3rem;align-items:start}}
ol.events{list-style:none;margin:0;padding:0;max-width:44rem}
ol.events>li{display:grid;grid-template-columns:10rem 1fr;gap:0 1.25rem;padding:.6rem 0;border-bottom:1px solid var(--rule);break-inside:avoid;scroll-margin-top:4rem}
ol.events>li:last-child{border:0}
@media (max-width:45rem){ol.events>li{grid-template-columns:1fr}}
.title{font-weight:600;margin:0}
cite{font-style:normal}
.cancelled .when,.negated .when,.superseded .when{text-decoration:line-through}
.superseded .title{color:var(--quiet)}
blockquote{margin:.25rem 0;font-family:Georgia,"Times New Roman",serif;font-style:italic}
p{margin:.25rem 0}
.article{max-width:40rem;font-family:Georgia,"Times New Roman",serif;white-space:pre-wrap;overflow-wrap:anywhere}
.article mark{background:none;color:inherit;text-decoration:underline var(--trace) .125em;text-underline-offset:.2em}
.article span{scroll-margin-top:4rem}
.article :target+mark,.article :target+span+mark,.article :target+span+span+mark{background:var(--mark)}
@media print{
@page{margin:14mm}
:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--trace:#bbb}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{padding:0}
figure.wide,figure.narrow{display:none}
figure.sheet,figure.sheet:first-of-type{display:block;margin:0 -24px;break-inside:avoid}
figure.sheet svg{width:100%}
.beside{display:block}
.link{display:none}
p,blockquote{orphans:3;widows:3}
}
`;
