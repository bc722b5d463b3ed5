import DataLoader from 'dataloader';
import type { GraphReader } from '../../store/graph-store.ts';
import { strata, type StratumRow } from '../../store/statements/aggregate.ts';
import { wholeLevel } from './whole-level.ts';

/** The facts of some groups. */
export interface Members {
  readonly groupKey: string;
  readonly facts: readonly string[];
}

/** Reads the strata of groups whose facts are known: one statement for all that a level of a query asks. */
export function strataReader(store: GraphReader): (groups: readonly Members[]) => Promise<readonly StratumRow[]> {
  const loader = new DataLoader<readonly Members[], readonly StratumRow[]>(
    async (asked) => {
      const members = asked.flatMap((groups, index) =>
        groups.flatMap(({ groupKey, facts }) => facts.map((id) => ({ index, groupKey, id }))),
      );
      const answers: StratumRow[][] = asked.map(() => []);
      for (const row of await store.read(strata, { members })) answers[row.index]?.push(row);
      return answers;
    },
    { cache: false, batchScheduleFn: wholeLevel },
  );
  return (groups) => loader.load(groups);
}
