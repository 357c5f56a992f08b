// ES modules for bundlers (dependencies stay imports) and one minified file for a plain script tag.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { entries } from './scripts/entries.mjs';

const isPackage = (id) => !/^[./]/.test(id) && !/^[a-z]:/i.test(id);
const onlyOurWarnings = (warning, warn) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY' || !warning.ids?.every((id) => id.includes('node_modules'))) warn(warning);
};

/** The React entry imports the registering entry as a file, or its registration would move into a shared chunk that bundlers may drop. */
const keepRegistrationApart = {
  name: 'keep-registration-apart',
  resolveId: (id, importer) => (id === './index.js' && importer?.endsWith('/build/src/react.js') ? { id: './index.js', external: 'relative' } : undefined),
};

/** The worker lies beside the entries; a chunk lies one folder deeper than the page's script does. */
const pointToWorker = {
  name: 'point-to-worker',
  renderChunk: (code, chunk) => (chunk.fileName.startsWith('chunks/') ? { code: code.replaceAll(/new URL\((['"])\.\/worker\.js\1/g, "new URL('../worker.js'"), map: null } : null),
};

/** One file with everything in it: no bundler needed, nothing fetched later. */
const whole = (input, file) => ({
  input,
  output: { file, format: 'es', inlineDynamicImports: true, sourcemap: true },
  plugins: [
    nodeResolve({ exportConditions: ['production', 'default'], ignoreSideEffectsForRoot: true }),
    terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { comments: false } }),
  ],
  onwarn: onlyOurWarnings,
});

export default [
  {
    input: entries(),
    external: isPackage,
    plugins: [keepRegistrationApart, pointToWorker],
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', hoistTransitiveImports: false, sourcemap: true },
    onwarn: onlyOurWarnings,
  },
  whole('build/src/index.js', 'dist/event-timeline.min.js'),
  whole('build/src/view/reading/worker.js', 'dist/worker.js'),
];
