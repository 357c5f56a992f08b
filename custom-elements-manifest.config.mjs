// The manifest of the elements: what editors, the README table and wrappers are made from.

export default {
  globs: ['src/index.ts', 'src/elements/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dev: false,
  packagejson: false,
  plugins: [keepDescribedEvents()],
};

/** The analyzer also lists events it sees dispatched, to the window or without a name; what is public has a description. */
function keepDescribedEvents() {
  return {
    name: 'keep-described-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (declaration.events) declaration.events = declaration.events.filter((event) => event.name && event.description);
        }
      }
    },
  };
}
