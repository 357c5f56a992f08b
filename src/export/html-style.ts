// How the self-contained page looks.

/** Styles of the page; the pictures bring their own. @param narrowPx - In windows up to so wide, time runs down. */
export const pageStyle = (narrowPx: number): string => `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#1d2125;--quiet:#5c636b;--rule:#d9d5cc;--link:#1f4e79;--mark:#fbefc4}
@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#eceae4;--quiet:#a7adb4;--rule:#3b3f45;--link:#86b7e6;--mark:#4a3f1c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 "Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif}
main{max-width:78rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font:700 2rem/1.15 Georgia,"Times New Roman",serif;margin:.25rem 0 .5rem;text-wrap:balance}
h2{font-size:1rem;margin:2.5rem 0 .75rem;border-top:1px solid var(--rule);padding-top:.75rem}
a{color:var(--link)}
.byline,.when,.remark,.found{color:var(--quiet);font-size:.875rem}
figure{margin:1rem 0;overflow-x:auto}
figure svg{display:block;max-width:100%;height:auto}
figure.narrow{display:none}
@media (max-width:${narrowPx}px){figure.wide{display:none}figure.narrow{display:block}}
@media print{figure.narrow{display:none}figure.wide{display:block}}
ol.events{list-style:none;margin:0;padding:0;max-width:44rem}
ol.events>li{display:grid;grid-template-columns:11rem 1fr;gap:0 1.25rem;padding:.6rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
@media (max-width:45rem){ol.events>li{grid-template-columns:1fr}}
.title{font-weight:600;margin:0}
.cancelled .when,.negated .when,.superseded .when{text-decoration:line-through}
.superseded .title{color:var(--quiet)}
blockquote{margin:.25rem 0;font-family:Georgia,"Times New Roman",serif;font-style:italic}
p{margin:.25rem 0}
.article{max-width:40rem;font-family:Georgia,"Times New Roman",serif;white-space:pre-wrap;overflow-wrap:anywhere}
.article mark{background:var(--mark);color:inherit;scroll-margin-top:4rem}
:target{outline:2px solid var(--link);outline-offset:2px}
`;
