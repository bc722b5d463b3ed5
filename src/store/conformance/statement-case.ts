import type { Statement } from '../statement.ts';

/** A statement with parameters to run it with, and whether the fixture has rows for them. */
export interface StatementCase {
  readonly statement: Statement;
  readonly name: string;
  readonly parameters: unknown;
  readonly rows: 'some' | 'none';
}

/** Parameters by what is special about them: those that bring rows, and those that bring none. */
export interface ParameterSets<Parameters> {
  readonly some: Readonly<Record<string, Parameters>>;
  readonly none: Readonly<Record<string, Parameters>>;
}

/** The cases of a statement. */
export function casesOf<Parameters, Row>(
  statement: Statement<Parameters, Row>,
  { some, none }: ParameterSets<Parameters>,
): StatementCase[] {
  const named = (rows: 'some' | 'none', sets: Readonly<Record<string, Parameters>>) =>
    Object.entries(sets).map(([name, parameters]) => ({ statement: statement as Statement, name, parameters, rows }));
  return [...named('some', some), ...named('none', none)];
}

/** Gives each key the number by which its rows are told apart. */
export function numbered<Key extends object>(keys: readonly Key[]): (Key & { index: number })[] {
  return keys.map((key, index) => ({ ...key, index }));
}
