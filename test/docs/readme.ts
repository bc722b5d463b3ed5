import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query of a document, with the heading above it and the answer printed below it. */
export interface PrintedQuery {
  readonly heading: string;
  readonly query: string;
  readonly answer: unknown;
}

/** A document of the project, cut into what a test can compare. */
export interface Readme {
  /** The level of each heading, in their order: languages differ, the outline does not. */
  readonly outline: readonly number[];
  /** Each block of code, with its language. */
  readonly code: readonly string[];
  /** Where links lead, in their order. */
  readonly links: readonly string[];
  /** The cells of each row of each table, without its head. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly queries: readonly PrintedQuery[];
}

const fence = /^```.*\n[\s\S]*?^```$/gm;
const printedQuery =
  /^#+ (.+)\n(?:(?!^#)[^\n]*\n)*?```graphql\n([\s\S]*?)^```\n\n(?:<!--.*-->\n)?```json\n([\s\S]*?)^```$/gm;

/** Reads a document at the root of the repository. */
export function readReadme(name: string): Readme {
  const text = readFileSync(join(__dirname, '..', '..', name), 'utf8');
  const prose = text.replace(fence, '');
  return {
    outline: [...prose.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length),
    code: text.match(fence) ?? [],
    links: [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target),
    tables: (prose.match(/(?:^\|.*\|\n)+/gm) ?? []).map(rowsOf),
    queries: [...text.matchAll(printedQuery)].map(([, heading = '', query = '', answer = '']) => {
      return { heading, query, answer: JSON.parse(answer) as unknown };
    }),
  };
}

function rowsOf(table: string): string[][] {
  const [, , ...rows] = table.trimEnd().split('\n');
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
