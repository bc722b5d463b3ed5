/** The runs of Han characters of a text, cut to one length, for looking up. */
export interface RunIndex {
  readonly limit: number;
  readonly runs: ReadonlySet<string>;
}

/** Indexes a text once for many questions: each run of limit + 1 Han characters in a row. */
export function indexRuns(text: string, limit = 14): RunIndex {
  const runs = hanRunsOf(text).flatMap((run) => windowsOf(run, limit + 1));
  return { limit, runs: new Set(runs) };
}

/** The runs of more than `limit` Han characters that our text shares with an indexed one, each as long as it goes. */
export function runsSharedWith(ourText: string, { limit, runs }: RunIndex): string[] {
  return hanRunsOf(ourText).flatMap((run) => {
    const shared = windowsOf(run, limit + 1).map((part) => runs.has(part));
    return stretchesOf(shared).map(([first, last]) => run.slice(first, last + limit + 1).join(''));
  });
}

/** The runs of more than `limit` Han characters that our text shares with an article. Both are compared as they are written. */
export function sharedRuns(ourText: string, articleText: string, limit = 14): string[] {
  return runsSharedWith(ourText, indexRuns(articleText, limit));
}

function hanRunsOf(text: string): string[][] {
  return [...text.matchAll(/\p{Script=Han}+/gu)].map(([run]) => [...run]);
}

function windowsOf(run: readonly string[], length: number): string[] {
  const count = Math.max(0, run.length - length + 1);
  return Array.from({ length: count }, (_, at) => run.slice(at, at + length).join(''));
}

/** The first and last place of each stretch of true. */
function stretchesOf(flags: readonly boolean[]): [number, number][] {
  const stretches: [number, number][] = [];
  flags.forEach((flag, at) => {
    const open = stretches.at(-1);
    if (flag && open?.[1] === at - 1) open[1] = at;
    else if (flag) stretches.push([at, at]);
  });
  return stretches;
}
