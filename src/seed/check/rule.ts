import type { Articles } from './articles.ts';
import type { Dataset, Origin } from '../assemble/dataset.ts';
import type { Problem, Severity } from '../problem.ts';
import type { ConflictCode } from './conflict-code.ts';

/** What a rule may look at: the dataset, and the articles where they are at hand. */
export interface Examination {
  readonly dataset: Dataset;
  readonly articles?: Articles | undefined;
}

/** An integrity rule of the model: what it finds wrong. `facts` names the facts a warning concerns. */
export type Rule = (examination: Examination) => Finding[];

/** What a rule found, before it is placed in a file. A warning has a code and names its facts, the odd one first. */
export interface Finding {
  readonly origin: Origin;
  readonly rule: string;
  readonly severity?: Severity;
  readonly code?: ConflictCode;
  readonly message: string;
  readonly advice: string;
  readonly facts?: readonly string[];
}

/** A finding with its file and line. */
export function placeFinding({ origin, rule, severity, code, message, advice }: Finding): Problem {
  const place = origin.file.locate(origin.path);
  const said = code === undefined ? message : `${code}: ${message}`;
  return { severity: severity ?? 'error', rule, file: origin.file.name, ...place, message: said, advice };
}
