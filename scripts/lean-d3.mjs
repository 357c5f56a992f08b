// D3's linear scale without what a scale of plain numbers never calls: colours, interpolation of everything, number formats.
// The scale is D3's own code, untouched; docs/decisions/007-lean-d3-scale.md tells why.

const LEFT_OUT = ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'];

/** Package that d3-scale imports → the module that stands for it there. */
const STAND_INS = {
  'd3-interpolate': `export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
export const interpolateRound = (a, b) => (a = +a, b = +b, (t) => Math.round(a * (1 - t) + b * t));
export { interpolateNumber as interpolate };
export const piecewise = leftOut;
function leftOut() { throw new Error('d3-interpolate is left out: only numbers are scaled'); }`,
  'd3-format': `export { ${LEFT_OUT.map((name) => `leftOut as ${name}`).join(', ')} };
function leftOut() { throw new Error('d3-format is left out: no number format is asked for'); }`,
};

const isScale = (file) => /[\\/]d3-scale[\\/]/.test(file ?? '');

/** For rollup; stands before the plugin that resolves packages. */
export const leanD3 = {
  name: 'lean-d3',
  resolveId: (source, importer) => (isScale(importer) && STAND_INS[source] ? { id: `\0lean:${source}`, moduleSideEffects: false } : undefined),
  load: (id) => (id.startsWith('\0lean:') ? STAND_INS[id.slice(6)] : undefined),
};

/** For esbuild. */
export const leanD3ForEsbuild = {
  name: 'lean-d3',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^d3-(interpolate|format)$/ }, ({ path, importer }) => (isScale(importer) ? { path, namespace: 'lean-d3', sideEffects: false } : undefined));
    onLoad({ filter: /.*/, namespace: 'lean-d3' }, ({ path }) => ({ contents: STAND_INS[path] }));
  },
};
