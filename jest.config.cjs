/** Every test runs on the real thing: the embedded engine, a real Neo4j, a real HTTP server. */
const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleFileExtensions: ['ts', 'js', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

const onStores = [
  '<rootDir>/src/store/**/*.test.ts',
  '<rootDir>/test/neo4j/**/*.test.ts',
  '<rootDir>/test/graphql/both-stores.test.ts',
  '<rootDir>/test/questions/answers.test.ts',
];

/** A Neo4j is started once for a run, and only for a run with a test of the stores among its tests. */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'stores',
      testMatch: onStores,
      globalSetup: '<rootDir>/test/neo4j/jest-setup.ts',
      globalTeardown: '<rootDir>/test/neo4j/jest-teardown.ts',
    },
    {
      ...common,
      displayName: 'rest',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...onStores.map((pattern) => pattern.replace('**/*.test.ts', ''))],
    },
  ],
};
