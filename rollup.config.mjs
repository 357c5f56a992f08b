// ES modules for bundlers (dependencies stay imports) and one minified file for a plain script tag.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { entries } from './scripts/entries.mjs';

const isPackage = (id) => !/^[./]/.test(id) && !/^[a-z]:/i.test(id);
const withoutUnusedWarning = (warning, warn) => {
  if (warning.code !== 'CIRCULAR_DEPENDENCY' || !warning.ids?.every((id) => id.includes('node_modules'))) warn(warning);
};

export default [
  {
    input: entries(),
    external: isPackage,
    output: { dir: 'dist', format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', hoistTransitiveImports: false, sourcemap: true },
    onwarn: withoutUnusedWarning,
  },
  {
    input: 'build/src/index.js',
    output: { file: 'dist/event-timeline.min.js', format: 'es', inlineDynamicImports: true, sourcemap: true },
    plugins: [nodeResolve({ exportConditions: ['production', 'default'], ignoreSideEffectsForRoot: true }), terser({ ecma: 2020, module: true, mangle: { properties: false }, format: { comments: false } })],
    onwarn: withoutUnusedWarning,
  },
];
