// The layers of ARCHITECTURE.md, held by a tool: `npm run layers`.

/** What only has to work where it is written: tests, and what they share. */
const TESTS = '\\.test\\.tsx?$|/testing/|\\.testing\\.tsx?$';

/** Where modules may need each other's types. */
const MEMO = '^shared/formats/memo/';

/** Modules that something other than an import starts. */
const ENTRIES =
  '^electron/(main|preload|cli/moot|(store/process|work)/process)\\.ts$|^renderer/app/main\\.tsx$|\\.worker\\.ts$|\\.d\\.ts$';

/** Which folders of shared/ each of them may import, as ARCHITECTURE.md has it. */
const MAY_IMPORT = {
  model: [],
  sample: ['model'],
  analysis: ['model'],
  map: ['model', 'analysis'],
  messages: ['model', 'analysis'],
  agenda: ['model', 'analysis'],
  history: ['model', 'analysis', 'messages'],
  documents: ['model', 'analysis', 'agenda', 'map', 'messages'],
  formats: ['model', 'map', 'documents', 'messages'],
  rendering: ['model', 'documents', 'formats', 'messages'],
  answers: ['model', 'documents', 'formats', 'messages'],
};

const ARROWS = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-rests-on-what-it-may`,
  severity: 'error',
  comment: 'The arrows of ARCHITECTURE.md: what is below knows nothing of what is above.',
  from: { path: `^shared/${folder}/`, pathNot: TESTS },
  to: { path: '^shared/[^/]+/', pathNot: `^shared/(${[folder, ...others].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two modules that need each other, be it for a type, are one module, or hide a third.',
      from: { pathNot: MEMO },
      to: { circular: true },
    },
    {
      name: 'no-cycles-at-runtime',
      severity: 'error',
      comment: 'The same where types may still go round.',
      from: { path: MEMO },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing starts or imports this module: it is dead.',
      from: { orphan: true, path: '^(shared|electron|renderer)/', pathNot: `${ENTRIES}|${TESTS}` },
      to: {},
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'shared/ knows no platform: it imports itself and pure libraries.',
      from: { path: '^shared/', pathNot: TESTS },
      to: { path: '^(electron|renderer|e2e|scripts)/' },
    },
    {
      name: 'shared-has-no-platform',
      severity: 'error',
      comment: 'No Node, no Electron, no SQLite, no React in shared/.',
      from: { path: '^shared/', pathNot: TESTS },
      to: {
        path: '^(node:|electron$)|node_modules/(electron|better-sqlite3|react|react-dom|electron-log|write-file-atomic|dompurify)/',
      },
    },
    {
      name: 'shared-has-no-node-core',
      severity: 'error',
      comment: 'No Node built-in in shared/.',
      from: { path: '^shared/', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-not-to-renderer',
      severity: 'error',
      comment: 'The processes meet in shared/bridge.ts alone.',
      from: { path: '^electron/' },
      to: { path: '^(renderer|e2e|scripts)/' },
    },
    {
      name: 'renderer-not-to-electron',
      severity: 'error',
      comment: 'The processes meet in shared/bridge.ts alone.',
      from: { path: '^renderer/', pathNot: TESTS },
      to: { path: '^(electron|e2e|scripts)/' },
    },
    {
      name: 'renderer-has-no-privileges',
      severity: 'error',
      comment: 'The window has neither Node nor Electron nor SQLite.',
      from: { path: '^renderer/', pathNot: TESTS },
      to: {
        dependencyTypes: ['core'],
      },
    },
    {
      name: 'renderer-has-no-electron',
      severity: 'error',
      comment: 'The window has neither Node nor Electron nor SQLite.',
      from: { path: '^renderer/', pathNot: TESTS },
      to: { path: 'node_modules/(electron|better-sqlite3|electron-log|write-file-atomic)/' },
    },
    ...ARROWS,
    {
      name: 'app-not-to-tests',
      severity: 'error',
      comment: 'What ships does not rest on test support.',
      from: { path: '^(shared|electron|renderer)/', pathNot: TESTS },
      to: { path: TESTS },
    },
    {
      name: 'app-not-to-dev-dependencies',
      severity: 'error',
      comment:
        'What ships rests on dependencies, not on devDependencies (types and electron aside).',
      from: { path: '^(shared|electron|renderer)/', pathNot: TESTS },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(electron|@types|@fontsource-variable)/',
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'The import leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|test-results)/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css'],
    },
  },
};
