import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Statement } from '../statement.ts';

const load = createRequire(__filename);
const statementFolder = join(__dirname, '..', 'statements');
const cypherFolder = join(__dirname, '..', '..', '..', 'cypher');

/** Every statement that a file of `statements/` exports, alone or as one of a family. */
export function declaredStatements(): Statement[] {
  const files = readdirSync(statementFolder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => {
    const exported = load(join(statementFolder, file)) as Record<string, unknown>;
    return Object.values(exported)
      .flatMap((value) => [value, ...Object.values(value ?? {})])
      .filter(isStatement);
  });
}

/** Every statement file below `cypher/` that has to be declared: not the DDL, and not what only a load runs. */
export function statementFiles(): string[] {
  const all = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' });
  return all
    .filter((file) => file.endsWith('.cypher') && !/^(ddl|load)[\\/]/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
}

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'file' in value && 'text' in value && 'row' in value;
}
