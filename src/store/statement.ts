import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

const folder = join(__dirname, '..', '..', 'cypher');

/** A statement: a text in its own file, what goes in, and what one row is. */
export interface Statement<Parameters = unknown, Row = unknown> {
  readonly file: string;
  readonly text: string;
  readonly parameters: z.ZodType<Parameters>;
  readonly row: z.ZodType<Row>;
  /** Whether it may go through all records of a type, or of the graph, whatever it is asked: then it runs where it can be stopped. */
  readonly scans?: boolean;
}

/** Declares the statement of a file below `cypher/`; both stores run the same text. */
export function defineStatement<Parameters, Row>(declaration: {
  file: string;
  parameters: z.ZodType<Parameters>;
  row: z.ZodType<Row>;
  scans?: boolean;
}): Statement<Parameters, Row> {
  return { ...declaration, text: readFileSync(join(folder, declaration.file), 'utf8') };
}

/** The text of a file below `cypher/` that only one engine runs. */
export function cypherText(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
