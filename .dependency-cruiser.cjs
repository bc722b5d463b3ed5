/**
 * The directions of ARCHITECTURE.md: model <- text <- store port <- stores <- open-store <- server, cli;
 * model, text, port <- seed, graphql <- server, assistant, cli. Tests may import anything; nothing imports a test.
 */
const tests = '(\\.test|\\.conformance)\\.ts$|^src/store/conformance/|^test/|^bench/';
/** What the rest may know of the store: everything beside the two engines and the file that chooses between them. */
const port = 'src/store/(?!embedded/|neo4j/|conformance/|open-store)';

/** A part of ours may import itself and the parts given, nothing else of ours. */
const mayImport = (part, allowed, reason) => ({
  name: `direction-of-${part.name}`,
  comment: reason,
  severity: 'error',
  from: { path: `^(${part.path})`, pathNot: tests },
  to: { path: '^(src|web)/', pathNot: `^(${[part, ...allowed].map(({ path }) => path).join('|')})` },
});

/** Only one folder may import a package. */
const onlyIn = (packageName, folder, reason) => ({
  name: `${packageName.replace(/^@/, '').replace('/', '-')}-only-in-${folder.replace('/', '-')}`,
  comment: reason,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/|${tests}` },
  to: { path: `(^|node_modules/)${packageName}(/|$)` },
});

const part = (name, path = `src/${name}/`) => ({ name, path });
const model = part('model');
const text = part('text');
const storePort = part('store-port', port);
const embedded = part('embedded-store', 'src/store/embedded/');
const neo4j = part('neo4j-store', 'src/store/neo4j/');
const openStore = part('open-store', 'src/store/open-store');
const statistics = part('statistics');
const questions = part('questions');
const seed = part('seed');
const graphql = part('graphql');
const server = part('server');
const exporting = part('export');
const dataPackage = part('data-package');
const assistant = part('assistant');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    mayImport(model, [], 'What the graph may hold depends on nothing, so that everything may depend on it.'),
    mayImport(text, [model], 'Names, numbers and periods are read the same whoever asks, with or without a graph.'),
    mayImport(
      statistics,
      [model, text],
      'What figures mean, and when they add or compare, is arithmetic: it knows neither GraphQL nor Cypher.',
    ),
    mayImport(
      storePort,
      [model],
      'The port says what a store answers; what it knew of a store, every store would have to be.',
    ),
    mayImport(embedded, [storePort], 'A store fulfils the port and knows nothing of who asks.'),
    mayImport(neo4j, [storePort], 'A store fulfils the port and knows nothing of who asks.'),
    mayImport(
      openStore,
      [storePort, embedded, neo4j],
      'The one place that chooses a store knows the stores, and no one who uses them.',
    ),
    mayImport(
      seed,
      [model, text, statistics, storePort],
      'The loader writes through the port, so that it loads into any store.',
    ),
    mayImport(questions, [], 'A saved question is a file: whoever shows or runs it, it is read the same.'),
    mayImport(
      graphql,
      [model, text, statistics, storePort, questions],
      'A resolver asks through the port: it knows no store, no seed file and no HTTP.',
    ),
    mayImport(
      assistant,
      [model, text, statistics, storePort, graphql, questions],
      'The assistant asks what the API answers, over no way of its own.',
    ),
    mayImport(
      exporting,
      [model, text, statistics, storePort, graphql],
      'An export says what the API says, in files; it knows neither HTTP nor the command line.',
    ),
    mayImport(
      dataPackage,
      [model, storePort, exporting],
      'A package is read from any store through its port, and knows neither the seeds nor the API.',
    ),
    mayImport(
      server,
      [model, text, storePort, openStore, graphql, exporting, assistant, questions],
      'The server serves what is loaded: nothing but `load` reads seeds or writes.',
    ),
    mayImport(part('web', 'web/'), [], 'The pages speak GraphQL over HTTP, as anyone else does.'),
    {
      name: 'model-needs-only-zod',
      comment: 'The model is data and its checks: the same in a server, a page or a test.',
      severity: 'error',
      from: { path: '^src/model/', pathNot: tests },
      to: { dependencyTypesNot: ['local', 'type-only', 'undetermined'], pathNot: '(^|node_modules/)zod(/|$)|^src/' },
    },
    onlyIn('neo4j-driver', 'store/neo4j', 'A driver that is known in one folder can be replaced in one folder.'),
    onlyIn(
      '@grafeo-db/js',
      'store/embedded',
      'The engine is native and young: one folder loads it, and says so where there is no build.',
    ),
    onlyIn('type-graphql', 'graphql', 'The model stays free of decorators; the API shows it.'),
    onlyIn('fastify', 'server', 'HTTP is known to the server alone; the schema runs without it in tests.'),
    onlyIn('@fastify', 'server', 'HTTP is known to the server alone; the schema runs without it in tests.'),
    onlyIn(
      '@modelcontextprotocol/sdk',
      'assistant',
      'The protocol of assistants is known in one folder; what it serves is plain functions.',
    ),
    onlyIn('yaml', 'seed', 'YAML is the form of the seeds and of nothing else.'),
    onlyIn('csv-parse', 'data-package', 'CSV is read only where two packages are compared.'),
    onlyIn('opencc-js', 'text', 'Scripts are converted in one place, by one table.'),
    onlyIn('pinyin-pro', 'text', 'Readings come from one place, with our corrections for place names.'),
    {
      name: 'no-cycle',
      comment: 'What imports itself in a ring can be read, tested and loaded only as a whole.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports, and that imports nothing, is forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: `${tests}|\\.d\\.ts$|^src/cli/main\\.ts$` },
      to: {},
    },
    {
      name: 'no-import-of-a-test',
      comment: 'What runs must not need what tests it.',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'A package of devDependencies is not there after `npm install --omit=dev`.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unknown-package',
      comment: 'A package that package.json does not name comes by accident, and goes the same way.',
      severity: 'error',
      from: { path: '^(src|test|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default', 'types'],
    },
  },
};
