import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** What a declared statement takes: the file below `cypher/`, and the names of its parameters. */
export interface StatementDeclaration {
  readonly file: string;
  readonly parameters: readonly string[];
}

/** The declarations of `src/store/statements`, read from their compiled form beside this file. */
export function statementDeclarations(): StatementDeclaration[] {
  const compiled = resolve(__dirname, '../..');
  // A declaration reads its text from cypher/ beside the code it stands in.
  if (!existsSync(join(compiled, 'cypher'))) symlinkSync(resolve('cypher'), join(compiled, 'cypher'), 'junction');
  const load = createRequire(__filename);
  const folder = 'src/store/statements';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  return names.flatMap((name) => declarationsOf(load(join(compiled, folder, name.replace(/\.ts$/, '.js')))));
}

/** The statements that a module exports, by themselves or together in a plain object. */
function declarationsOf(value: unknown): StatementDeclaration[] {
  if (isStatement(value)) return [{ file: value.file, parameters: Object.keys(value.parameters.shape) }];
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.values(value).flatMap(declarationsOf) : [];
}

interface Declared {
  readonly file: string;
  readonly parameters: { readonly shape: Record<string, unknown> };
}

function isStatement(value: unknown): value is Declared {
  const { file, parameters } = (value ?? {}) as Partial<Declared>;
  return typeof file === 'string' && typeof parameters?.shape === 'object';
}
