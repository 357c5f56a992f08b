// The manifest of the elements: what editors, the README table and wrappers are made from.

export default {
  globs: ['src/index.ts', 'src/elements/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dev: false,
  packagejson: false,
  plugins: [dropNamelessEvents()],
};

/** The analyzer lists an event without a name for each `dispatchEvent(new SomeEvent())`. */
function dropNamelessEvents() {
  return {
    name: 'drop-nameless-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (declaration.events) declaration.events = declaration.events.filter((event) => event.name);
        }
      }
    },
  };
}
