// A ratchet, minified and gzipped: no part may grow; what shrinks lowers its limit. The aims are lower: docs/sizes.md.
// `npm run size` after `npm run build`; `npm run size:rooms` tells where the bytes come from.

/** Leaves imports that a rule names out of the sum. */
const without = (isLeftOut) => (config) => ({
  ...config,
  format: 'esm',
  logLevel: 'error',
  plugins: [
    ...(config.plugins ?? []),
    {
      name: 'left-out',
      setup: ({ onResolve }) => onResolve({ filter: /.*/ }, ({ kind, path }) => (isLeftOut(kind) ? { path, external: true } : undefined)),
    },
  ],
});

/** What a dynamic import() fetches is not part of what is loaded first. */
const withoutLazyParts = without((kind) => kind === 'dynamic-import');
/** The built files just as they are, byte for byte. */
const asBuilt = (config) => ({ ...config, loader: { '.js': 'copy' } });

const DROP_IN = 'dist/event-timeline.min.js';

export default [
  { name: 'drop-in until touched or a text is read', path: DROP_IN, limit: '44.4 kB', gzip: true, modifyEsbuildConfig: asBuilt },
  {
    name: 'whole drop-in: element, parser, prose',
    path: [
      DROP_IN,
      'dist/min/{furniture,on-demand,text,formats,reading,running-down,read-text,read-prose,all-means,create-*,durations,iso,safe-url,text-reader,trusted,when-from-*}-*.js',
      '!dist/min/text-de-*.js',
    ],
    limit: '575.3 kB',
    gzip: true,
    modifyEsbuildConfig: asBuilt,
  },
  { name: 'element without parser, by a bundler', path: 'dist/index.js', limit: '44.8 kB', gzip: true, modifyEsbuildConfig: withoutLazyParts },
  { name: 'parser alone', path: 'dist/parse.js', import: '{ parseTimeline }', limit: '489.1 kB', gzip: true, modifyEsbuildConfig: withoutLazyParts },
  {
    name: 'time expressions alone',
    path: 'dist/parse.js',
    import: '{ findTimeExpressions }',
    limit: '204.5 kB',
    gzip: true,
    modifyEsbuildConfig: withoutLazyParts,
  },
  { name: 'German, when a text is German', path: 'dist/min/text-de-*.js', limit: '15.2 kB', gzip: true, modifyEsbuildConfig: asBuilt },
  { name: 'sources of a database', path: 'dist/sources/index.js', limit: '13.3 kB', gzip: true },
];
