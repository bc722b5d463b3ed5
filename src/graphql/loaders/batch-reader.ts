import DataLoader from 'dataloader';
import { wholeLevel } from './whole-level.ts';

/** Reads for texts that name what is wanted: one statement for all that a level of a query asks, and each once in a request. */
export function batchReader<Value>(
  read: (names: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (name: string) => Promise<Value | undefined> {
  const loader = new DataLoader<string, Value | undefined>(
    async (names) => {
      const values = await read(names);
      return names.map((name) => values.get(name));
    },
    { batchScheduleFn: wholeLevel },
  );
  return (name) => loader.load(name);
}
