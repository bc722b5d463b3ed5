import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractJson } from './contract-json.ts';
import { emitGraphModel } from './emit-graph-model.ts';
import { emitSeedSchema } from './emit-seed-schema.ts';

/** Writes the contracts of seeds and graph into a folder; the same code always writes the same. Returns the files. */
export function emitAll(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const contracts = { 'graph-model.json': emitGraphModel(), 'seed.schema.json': emitSeedSchema() };
  return Object.entries(contracts).map(([name, contract]) => {
    const file = join(folder, name);
    writeFileSync(file, contractJson(contract));
    return file;
  });
}
