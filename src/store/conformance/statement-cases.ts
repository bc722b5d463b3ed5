import { conflictCases } from './cases/conflicts.ts';
import { coverageCases } from './cases/coverage.ts';
import { aggregateCases } from './cases/aggregate.ts';
import { exportCases } from './cases/export.ts';
import { entityCases } from './cases/entities.ts';
import { evidenceCases } from './cases/evidence.ts';
import { factRelationCases } from './cases/fact-relations.ts';
import { factCases } from './cases/facts.ts';
import { graphCases } from './cases/graph.ts';
import { hierarchyCases } from './cases/hierarchies.ts';
import { linkCases } from './cases/links.ts';
import { listCases } from './cases/lists.ts';
import { mentionCases } from './cases/mentions.ts';
import { pathCases } from './cases/paths.ts';
import { measureCases, sourceCases } from './cases/sources-and-measures.ts';
import { timelineCases } from './cases/timeline.ts';
import type { StatementCase } from './statement-case.ts';

/** The cases of all statements: each runs on every store, and all stores have to answer the same. */
export const statementCases: readonly StatementCase[] = [
  ...graphCases,
  ...aggregateCases,
  ...listCases,
  ...entityCases,
  ...factCases,
  ...factRelationCases,
  ...sourceCases,
  ...measureCases,
  ...evidenceCases,
  ...mentionCases,
  ...linkCases,
  ...hierarchyCases,
  ...pathCases,
  ...conflictCases,
  ...timelineCases,
  ...coverageCases,
  ...exportCases,
];
