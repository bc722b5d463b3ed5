import type { PackageTable } from '../package-table.ts';
import { derivedTables } from './derived-tables.ts';
import { entityTables } from './entity-tables.ts';
import { evidenceTables } from './evidence-tables.ts';
import { factTables } from './fact-tables.ts';
import { measureTable, vocabularyTable } from './vocabulary-tables.ts';

const stored = [...entityTables, ...factTables, ...derivedTables, ...evidenceTables, measureTable];

/** All tables of the package, in the order in which it lists them. */
export const packageTables: readonly PackageTable[] = [...stored, vocabularyTable(stored)];
