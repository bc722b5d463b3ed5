import { existsSync } from 'node:fs';
import { assembleDataset } from './assemble/assemble-dataset.ts';
import type { Dataset } from './assemble/dataset.ts';
import { Articles } from './check/articles.ts';
import { checkDataset } from './check/check-dataset.ts';
import { placeFinding, type Finding } from './check/rule.ts';
import { SeedError, type Problem } from './problem.ts';
import { readSeeds, seedVersion } from './read-seeds.ts';

/** The seeds, read and checked: what they say, and what the rules found. */
export interface Examined {
  readonly version: string;
  readonly dataset: Dataset;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Finding[];
}

/** Reads and checks all seeds of a folder. Rules that need the articles run where `articlesFolder` is given. */
export function examineSeeds(folder: string, articlesFolder?: string): Examined {
  const { dataset, problems } = assembleDataset(readSeeds(folder));
  const articles = articlesFolder && existsSync(articlesFolder) ? Articles.read(articlesFolder) : undefined;
  const findings = checkDataset({ dataset, articles });
  const errors = findings.filter(({ severity }) => severity !== 'warning').map(placeFinding);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return { version: seedVersion(folder), dataset, errors: [...problems, ...errors], warnings };
}

/** The seeds of a folder, free of errors. Throws a `SeedError` with all of them otherwise. */
export function loadableSeeds(folder: string, articlesFolder?: string): Examined {
  const examined = examineSeeds(folder, articlesFolder);
  if (examined.errors.length > 0) throw new SeedError(examined.errors);
  return examined;
}
