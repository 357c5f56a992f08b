// The manifest of the elements: what editors, the README table and wrappers are made from.

export default {
  globs: ['src/index.ts', 'src/elements/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  dev: false,
  packagejson: false,
  plugins: [keepDescribedEvents(), tellAttributesOfEvents()],
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

/** Each field of `<timeline-event>` is an attribute, too; it has no decorator that says so. */
function tellAttributesOfEvents() {
  return {
    name: 'tell-attributes-of-events',
    packageLinkPhase({ customElementsManifest }) {
      for (const { tagName, attributes, members } of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        if (tagName !== 'timeline-event') continue;
        for (const { name, type, description } of members.filter((member) => member.kind === 'field' && !member.inheritedFrom)) {
          attributes.push({ name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), fieldName: name, type, description });
        }
      }
    },
  };
}
