// Taking a timeline out of the page. Fetched when the reader opens the menu, or the host asks for a picture.
export { exportPanel } from './export-panel.js';
export { copy, copyEvent, CopyRefused, save, svgOf, type ExportSource } from './exporter.js';
export { toPng } from './to-png.js';
export { inlineSvg } from './inline-svg.js';
export { ENGLISH_EXPORTING, type CopyForm, type ExportFormat, type ExportingWords } from './words.js';
