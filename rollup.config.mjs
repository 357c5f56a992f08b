// ES modules for bundlers (dependencies stay imports) and a minified drop-in for a plain script tag.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import license from 'rollup-plugin-license';
import { entries } from './scripts/entries.mjs';
import { plainProperties } from './scripts/plain-properties.mjs';
import { squeezeTemplates } from './scripts/squeeze-templates.mjs';

/** Packages stay imports of ours. */
const isPackage = (id) => !/^[./\0]/.test(id) && !/^[a-z]:/i.test(id);
const onlyOurWarnings = (warning, warn) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY' || !warning.ids?.every((id) => id.includes('node_modules'))) warn(warning);
};

/** The React entry imports the registering entry as a file, or its registration would move into a shared chunk that bundlers may drop. */
const keepRegistrationApart = {
  name: 'keep-registration-apart',
  resolveId: (id, importer) =>
    id === './index.js' && importer?.endsWith('/build/src/react.js') ? { id: './index.js', external: 'relative' } : undefined,
};

/** The worker lies in dist/ itself; a chunk lies one folder deeper. */
const pointToWorker = {
  name: 'point-to-worker',
  renderChunk: (code, chunk) =>
    chunk.fileName.includes('/') ? { code: code.replaceAll(/new URL\((['"])\.\/worker\.js\1/g, "new URL('../worker.js'"), map: null } : null,
};

/** Lazy parts are named by what they are: `text`, `formats`, `read-csv`. */
function roomOf({ name, facadeModuleId, moduleIds }) {
  const language = /\/src\/text\/locales\/(\w+)\/index\.js$/.exec(facadeModuleId ?? '')?.[1];
  if (language) return `text-${language}`;
  const format = /\/src\/formats\/(\w+)\/read\.js$/.exec(facadeModuleId ?? '')?.[1];
  const rooms = moduleIds.map((id) => /\/build\/src\/(text|formats|export)\/index\.js$/.exec(id)?.[1]);
  return format ? `read-${format}` : (rooms.find(Boolean) ?? name);
}

/**
 * Only the entries and the elements do something by being loaded. Told so, the first file leaves to later ones what they alone use,
 * even where a room's index.js names it.
 */
const treeshake = { moduleSideEffects: (id) => !/\/build\/src\/(time|model|text|formats|layout|export|view)\//.test(id) };

/** What is bundled keeps its authors' licences: their text stands beside the files. */
const keepLicences = license({ thirdParty: { output: { file: 'dist/THIRD-PARTY-LICENSES.txt' } } });

/** What esbuild has made short terser makes shorter, in the first file: 1 % less than terser alone; more in the parser. A hint at the very top is kept. */
const shortenFirst = {
  name: 'shorten-first',
  renderChunk: async (code, chunk) => {
    if (!chunk.isEntry) return null;
    const { code: short, map } = await transform(code, { minify: true, format: 'esm', target: 'es2022', sourcemap: true });
    const [hint] = /^\/\/# .*\n/.exec(code) ?? [''];
    return { code: hint + short, map: hint ? { ...JSON.parse(map), mappings: `;${JSON.parse(map).mappings}` } : map };
  },
};

/** What only lit's own build for development listens to is left out of the drop-in, which has the other. */
const leaveOutWarnings = {
  name: 'leave-out-warnings',
  transform: (code, id) =>
    id.endsWith('/elements/event-timeline.js') ? { code: code.replace(/this\.disableWarning\?\.\([^)]*\);/, ''), map: null } : undefined,
};

/** What follows the first picture is one file, whatever else needs parts of it. */
const oneFileOfFurniture = (id) =>
  /\/build\/src\/(view\/furniture\/|layout\/\w+\/(all-counts|clock-changes|density|overview|event-names|names|list-items|messages)\.js)/.test(id)
    ? 'furniture'
    : undefined;

/** Nearly all of the first file is used for the first picture: browsers that know the hint compile it while it comes, off the main thread. */
const compileAtOnce = (chunk) => (chunk.isEntry ? '//# allFunctionsCalledOnLoad' : '');

const minified = [
  plainProperties,
  leaveOutWarnings,
  squeezeTemplates,
  nodeResolve({ exportConditions: ['production', 'default'], ignoreSideEffectsForRoot: true }),
  shortenFirst,
  terser({ ecma: 2020, module: true, compress: { passes: 3, keep_fargs: false, hoist_funs: true }, format: { comments: /^# allFunctions/ } }),
];

export default [
  {
    input: entries(),
    external: isPackage,
    plugins: [plainProperties, squeezeTemplates, keepRegistrationApart, pointToWorker],
    treeshake,
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `chunks/${roomOf(chunk)}-[hash].js`,
      hoistTransitiveImports: false,
      sourcemap: true,
    },
    onwarn: onlyOurWarnings,
  },
  {
    // For a plain script tag, dependencies inside. Parser, formats and export lie in min/ and are fetched when first needed.
    input: { 'event-timeline.min': 'build/src/index.js' },
    // The first file holds what the others share, so that nothing stands between it and the first picture.
    preserveEntrySignatures: 'allow-extension',
    treeshake,
    plugins: [pointToWorker, ...minified, keepLicences],
    output: {
      dir: 'dist',
      format: 'es',
      banner: compileAtOnce,
      manualChunks: oneFileOfFurniture,
      onlyExplicitManualChunks: true,
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `min/${roomOf(chunk)}-[hash].js`,
      hoistTransitiveImports: false,
      sourcemap: true,
    },
    onwarn: onlyOurWarnings,
  },
  {
    // A worker is one file: it may be started from anywhere.
    input: 'build/src/view/reading/worker.js',
    plugins: minified,
    output: { file: 'dist/worker.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
    onwarn: onlyOurWarnings,
  },
];
