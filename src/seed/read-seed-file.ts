import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { seedFile, type SeedFile } from './format/seed-file.ts';
import type { Problem } from './problem.ts';

/** The way to a value in a file: keys and indexes. */
export type YamlPath = readonly (string | number)[];

/** A seed file that was read: its data, and where in the text each value stands. */
export interface LoadedFile {
  /** Path relative to the folder of the seeds. */
  readonly name: string;
  readonly data: SeedFile;
  locate(path: YamlPath): { line: number; column: number };
}

/** Reads one YAML file and checks its form; all problems at once. */
export function readSeedFile(path: string, name: string): LoadedFile | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) return document.errors.map((error) => syntaxProblem(name, lines, error));
  const locate = (at: YamlPath) => position(document, lines, at);
  const checked = seedFile.safeParse(document.toJS() ?? {});
  if (!checked.success) return checked.error.issues.flatMap((issue) => formProblems(name, locate, issue));
  return { name, data: checked.data, locate };
}

function syntaxProblem(file: string, lines: LineCounter, error: { pos: [number, number]; message: string }): Problem {
  const { line, col } = lines.linePos(error.pos[0]);
  const advice = 'Mend the YAML; quote what holds `:` or `#`';
  return { severity: 'error', rule: 'FORMAT', file, line, column: col, message: error.message, advice };
}

function position(document: Document, lines: LineCounter, path: YamlPath): { line: number; column: number } {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
}

function formProblems(file: string, locate: LoadedFile['locate'], issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as YamlPath;
  const message = `${path.join('.') || 'the file'}: ${issue.message}`;
  const isEnumeration = issue.code === 'invalid_value';
  const advice = isEnumeration
    ? 'Choose a value of the vocabulary'
    : 'See CONTRIBUTING, or let your editor complete it';
  return [{ severity: 'error', rule: isEnumeration ? 'R2' : 'FORMAT', file, ...locate(path), message, advice }];
}
