// export/: Timeline → SVG, HTML, CSV, JSON, iCalendar, JSON-LD. Imports layout/, model/ and time/.
export * from './svg.js';
