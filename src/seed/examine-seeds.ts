import { existsSync } from 'node:fs';
import { assembleDataset } from './assemble/assemble-dataset.ts';
import type { Dataset } from './assemble/dataset.ts';
import { Articles } from './check/articles.ts';
import { checkDataset } from './check/check-dataset.ts';
import { placeFinding, type Finding } from './check/rule.ts';
import { SeedError, type Problem } from './problem.ts';
import { readSeedFolder, seedVersion } from './read-seeds.ts';

/** The seeds, read and checked: what they say, and what the rules found. */
export interface Examined {
  readonly version: string;
  readonly dataset: Dataset;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Finding[];
}

/** Reads and checks all seeds of a folder. Rules that need the articles run where `articlesFolder` is given. */
export function examineSeeds(folder: string, articlesFolder?: string): Examined {
  const { files, problems: ofForm } = readSeedFolder(folder);
  const { dataset, problems } = assembleDataset(files);
  const articles = articlesFolder && existsSync(articlesFolder) ? Articles.read(articlesFolder) : undefined;
  const findings = checkDataset({ dataset, articles });
  const errors = [...problems, ...findings.filter(({ severity }) => severity !== 'warning').map(placeFinding)];
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return { version: seedVersion(folder), dataset, errors: [...ofForm, ...stillWrong(errors, ofForm)], warnings };
}

/** What is wrong beside the form. A file that cannot be read may declare what others name, so that unknown names say nothing then. */
function stillWrong(errors: readonly Problem[], ofForm: readonly Problem[]): readonly Problem[] {
  return ofForm.length === 0
    ? errors
    : errors.filter(({ message }) => !/^(?!measure ).* (is not known|has no passage .*)$/.test(message));
}

/** The seeds of a folder, free of errors. Throws a `SeedError` with all of them otherwise. */
export function loadableSeeds(folder: string, articlesFolder?: string): Examined {
  const examined = examineSeeds(folder, articlesFolder);
  if (examined.errors.length > 0) throw new SeedError(examined.errors);
  return examined;
}
