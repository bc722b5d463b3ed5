/** How grave a problem is: an error stops the load, a warning is kept and shown. */
export type Severity = 'error' | 'warning';

/** Something wrong in the seeds: where it stands, which rule it breaks, and what to do about it. */
export interface Problem {
  readonly severity: Severity;
  /** R1 to R13 of the model; `FORMAT` where the file is not of the form. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

/** All errors of the seeds at once; nothing was written. */
export class SeedError extends Error {
  readonly code = 'SEED_INVALID';

  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the seeds`);
    this.name = 'SeedError';
  }
}

/** One problem as a line for a terminal, in the form that editors make clickable. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, advice } = problem;
  return `${file}:${line}:${column} ${severity} ${rule} ${message}. ${advice}`;
}
