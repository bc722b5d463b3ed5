import { parseArgs } from 'node:util';
import { describeProblem, SeedError, type Problem } from '../seed/problem.ts';
import { verify, type VerifiedFile } from '../seed/verify/verify.ts';

const USAGE = 'usage: gonghui verify <file.txt>… [--seeds seeds]';

/** Verifies copies of articles against the seeds, and prints every problem and a line for each file. Returns the exit status. */
export function runVerify(args: readonly string[]): number {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    for (const line of [asked, USAGE]) console.error(line);
    return 1;
  }
  try {
    const verified = verify(asked.files, asked);
    for (const file of verified) report(file);
    return verified.some(({ problems }) => errorsOf(problems) > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    for (const problem of error.problems) console.log(describeProblem(problem));
    console.log(`${error.problems.length} error(s) of form in the seeds: mend them first`);
    return 1;
  }
}

function readArguments(args: readonly string[]): { files: string[]; seedsFolder: string } | string {
  try {
    const options = { seeds: { type: 'string', default: 'seeds' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length === 0
      ? 'which articles? Name their text files'
      : { files: positionals, seedsFolder: values.seeds };
  } catch (error) {
    return (error as Error).message;
  }
}

function report({ file, source, passages, anchors, mentions, problems }: VerifiedFile): void {
  for (const problem of problems) console.log(describeProblem(problem));
  const errors = errorsOf(problems);
  const counts = `${errors} error(s), ${problems.length - errors} warning(s)`;
  const subject =
    source === undefined ? 'unknown' : `${source}, ${passages} passages, ${anchors} anchors, ${mentions} mentions`;
  console.log(`${file}: ${subject}: ${counts}`);
}

function errorsOf(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
