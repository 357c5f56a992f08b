// The plan of the house: an import that no edge here allows is refused. A new edge comes with its reason.

/** room → rooms it may import, by their index.ts. `lazily`: by dynamic import() or as types only. */
const EDGES = {
  time: { imports: [], packages: [] },
  model: { imports: ['time'], packages: ['d3-array'] },
  text: { imports: ['model', 'time'] },
  formats: { imports: ['model', 'time'] },
  sources: { imports: ['model', 'time'] },
  layout: { imports: ['model', 'time'], packages: ['d3-array'] },
  export: { imports: ['layout', 'formats', 'model', 'time'] },
  view: { imports: ['layout', 'model', 'time'], packages: ['lit'], lazily: ['export', 'formats', 'text'] },
  elements: { imports: ['view', 'layout', 'model', 'time'], packages: ['lit'], lazily: ['export', 'formats', 'text'] },
};
// elements → layout: the public properties of an element are typed by the scene (orientation, viewport).

/** The folders of text/, in the order in which a text goes through: each imports those before it, and of those behind it types alone. */
const STAGES = [
  'tokens',
  'words',
  'stamps',
  'structure',
  'rules',
  'confidence',
  'direction',
  'resolution',
  'expressions',
  'statements',
  'lists',
  'clauses',
  'titles',
  'pronouns',
  'drafts',
  'relations',
  'schedule',
  'events',
  'merge',
  'placement',
];
// What a locale is made of may be named by all, the data and their registry by none of the stages.
const LOCALE_DATA = '^src/text/locales/(?!\\w+-types\\.ts)';
const STAGE_WIRING = '^src/text/(index|parse-timeline|tell-events|place-mentions|refused-times|find-[\\w-]+)\\.ts$';

const everyRoom = Object.keys(EDGES);
const inRoom = (room) => `^src/${room}/`;
const inStage = (stage) => `^src/text/${stage}/`;
const doorOf = (room) => `^src/${room}/index\\.ts$`;
const packagePath = (name) => `(^|node_modules/)(@types/)?${name}(/|$)`;

const stageOrder = STAGES.map((stage, place) => ({
  name: `text-${stage}-names-none-behind-it`,
  severity: 'error',
  from: { path: inStage(stage) },
  to: { path: [...STAGES.slice(place + 1).map(inStage), LOCALE_DATA, STAGE_WIRING].join('|'), dependencyTypesNot: ['type-only'] },
}));

const allowed = [
  // tslib carries the compiler's own helpers.
  { from: { path: '^src/' }, to: { path: packagePath('tslib') } },
  ...everyRoom.flatMap((room) => {
    const { imports, packages = [], lazily = [] } = EDGES[room];
    const from = { path: inRoom(room) };
    return [
      { from, to: { path: inRoom(room) } },
      ...imports.map((target) => ({ from, to: { path: doorOf(target) } })),
      ...packages.map((name) => ({ from, to: { path: packagePath(name) } })),
      ...lazily.flatMap((target) => [
        { from, to: { path: doorOf(target), dynamic: true } },
        { from, to: { path: doorOf(target), dependencyTypes: ['type-only'] } },
      ]),
    ];
  }),
  // Wiring: the public entries join the rooms and do no work of their own.
  { from: { path: '^src/(index|parse|react|cli)\\.ts$' }, to: { path: everyRoom.map(doorOf).join('|') } },
  { from: { path: '^src/(index|parse|react|cli)\\.ts$' }, to: { path: '^src/(index|parse)\\.ts$' } },
  // Workers are started from one place, for the element and for callers alike.
  { from: { path: '^src/in-worker\\.ts$' }, to: { path: '^src/view/reading/read-content\\.ts$|^src/(formats|model)/index\\.ts$' } },
  { from: { path: '^src/index\\.ts$' }, to: { path: '^src/elements/[^/]+\\.define\\.ts$' } },
  { from: { path: '^src/react\\.ts$' }, to: { path: `${packagePath('react')}|${packagePath('@lit/react')}` } },
  { from: { path: '^src/cli\\.ts$' }, to: { path: '^src/cli/' } },
  { from: { path: '^src/cli(/|\\.ts$)' }, to: { path: `^src/(cli/|parse\\.ts$)|${everyRoom.map(doorOf).join('|')}` } },
  { from: { path: '^src/cli(/|\\.ts$)' }, to: { dependencyTypes: ['core'] } },
];

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...stageOrder,
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  allowed,
  allowedSeverity: 'error',
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
