// Budgets, minified and gzipped. `npm run size` after `npm run build`.

const asModule = (config) => ({ ...config, format: 'esm', logLevel: 'error' });

/** What a dynamic import() fetches is not part of what the page loads first. */
const withoutLazyParts = (config) => ({
  ...asModule(config),
  plugins: [
    ...(config.plugins ?? []),
    { name: 'lazy-parts', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)) },
  ],
});

export default [
  { name: 'whole drop-in, one file', path: 'dist/event-timeline.min.js', limit: '75 kB', gzip: true, modifyEsbuildConfig: asModule },
  { name: 'element without parser', path: 'dist/index.js', limit: '45 kB', gzip: true, modifyEsbuildConfig: withoutLazyParts },
  { name: 'parser alone', path: 'dist/parse.js', import: '{ parseTimeline }', limit: '30 kB', gzip: true, modifyEsbuildConfig: withoutLazyParts },
  { name: 'time expressions alone', path: 'dist/parse.js', import: '{ findTimeExpressions }', limit: '30 kB', gzip: true, modifyEsbuildConfig: withoutLazyParts },
];
