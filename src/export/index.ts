// export/: Timeline → SVG, HTML, CSV, JSON, iCalendar, JSON-LD. Imports layout/, model/ and time/.
export * from './svg.js';
export * from './html.js';
export * from './csv.js';
export * from './json.js';
export * from './ics.js';
export * from './json-ld.js';
export { toMarkdown, toTable, toText, type TextOptions } from './text.js';
export * from './element.js';
