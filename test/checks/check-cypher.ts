import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { lintCypher, type GraphModel } from './lint-cypher.ts';
import { PassedBefore } from './passed-before.ts';
import { statementDeclarations } from './statement-declarations.ts';

const FOLDER = 'cypher';
const MODEL = 'schema/graph-model.json';
/** What one engine runs, and no declaration names: constraints and indexes, and what `load` writes into Neo4j. */
const OF_ONE_ENGINE = /^(ddl|load)\//;

/** Checks every file below `cypher/`; prints what is wrong. Returns the exit status. */
function checkCypher(): number {
  if (!existsSync(MODEL)) return fail([`${MODEL} is missing: run npm run emit`]);
  const model = readModel();
  const declared = new Map(statementDeclarations().map(({ file, parameters }) => [file, parameters]));
  const files = cypherFiles();
  const missing = [...declared.keys()].filter((file) => !files.includes(file));
  const passed = new PassedBefore('.cache/cypher-passed.json');
  const lint = (file: string) => () => problemsOf(file, declared.get(file), model);
  const problems = [
    ...files.flatMap((file) => passed.problemsOf([file, textOf(file), declared.get(file), model], lint(file))),
    ...missing.map((file) => `${FOLDER}/${file} is declared, but not there`),
  ];
  passed.save();
  if (problems.length > 0) return fail(problems);
  console.log(`${files.length} files of Cypher, ${declared.size} declared statements`);
  return 0;
}

/** The contract of the graph, as far as the linter asks for it. */
function readModel(): GraphModel {
  const contract = JSON.parse(readFileSync(MODEL, 'utf8')) as {
    labels: object;
    relationshipTypes: object;
    propertyKeys: string[];
  };
  return {
    labels: Object.keys(contract.labels),
    relationshipTypes: Object.keys(contract.relationshipTypes),
    propertyKeys: contract.propertyKeys,
  };
}

function problemsOf(file: string, parameters: readonly string[] | undefined, model: GraphModel): string[] {
  const path = `${FOLDER}/${file}`;
  const problems = lintCypher({ text: textOf(file), parameters }, model).map(
    ({ line, message }) => `${path}:${line} ${message}`,
  );
  const isLost = parameters === undefined && !OF_ONE_ENGINE.test(file);
  return isLost ? [...problems, `${path} is not declared in src/store/statements`] : problems;
}

function textOf(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

function cypherFiles(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => join(name).split(sep).join('/'))
    .sort();
}

function fail(problems: readonly string[]): number {
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} problem(s)`);
  return 1;
}

process.exitCode = checkCypher();
