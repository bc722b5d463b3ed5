import { ExportError } from '../export-error.ts';

type Checks = Readonly<Record<string, () => unknown>>;

/** What each of some checks answers. Throws one error that says everything that any of them refuses. */
export function allChecked<Given extends Checks>(checks: Given): { [Name in keyof Given]: ReturnType<Given[Name]> } {
  const refusals: ExportError[] = [];
  const answers = Object.entries(checks).map(([name, check]) => [name, answerOf(check, refusals)]);
  const [first, ...more] = refusals;
  if (first === undefined) return Object.fromEntries(answers) as { [Name in keyof Given]: ReturnType<Given[Name]> };
  if (more.length === 0) throw first;
  throw new ExportError('BAD_USER_INPUT', refusals.map(({ message }) => message).join('. '));
}

function answerOf(check: () => unknown, refusals: ExportError[]): unknown {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof ExportError)) throw error;
    refusals.push(error);
    return undefined;
  }
}
