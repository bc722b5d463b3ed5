import DataLoader from 'dataloader';
import type { GraphReader } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import { wholeLevel } from './whole-level.ts';

/** A row that says which key it answers. */
interface IndexedRow {
  readonly index: number;
}

/** Parameters of a statement with keys: one statement answers a whole level. */
interface KeyedParameters {
  readonly keys: readonly object[];
  readonly first?: number;
  /** Lists of keys that stand beside them, each value behind the index of its key: inside it would be copied for every row. */
  readonly kept?: readonly string[];
  readonly groups?: readonly string[];
}

type Lifted = 'kept' | 'groups';

/** What is asked for one key; `first` is how many rows it may get. */
export type KeyOf<Parameters extends KeyedParameters> = Omit<Parameters['keys'][number], 'index'> & {
  readonly first?: number;
} & { readonly [Name in Lifted & keyof Parameters]: readonly string[] };

/** The rows of one key. */
export type ReadKey<Parameters extends KeyedParameters, Row> = (key: KeyOf<Parameters>) => Promise<readonly Row[]>;

/** Reads by key: whatever a level of a query asks of a statement goes to the store as one statement. */
export function keyedReader<Parameters extends KeyedParameters, Row extends IndexedRow>(
  store: GraphReader,
  statement: Statement<Parameters, Row>,
): ReadKey<Parameters, Row> {
  const loader = new DataLoader<KeyOf<Parameters>, readonly Row[], string>(
    (keys) => readLevel(store, statement, keys),
    {
      cacheKeyFn: (key) => JSON.stringify(key),
      batchScheduleFn: wholeLevel,
    },
  );
  return (key) => loader.load(key);
}

async function readLevel<Parameters extends KeyedParameters, Row extends IndexedRow>(
  store: GraphReader,
  statement: Statement<Parameters, Row>,
  asked: readonly KeyOf<Parameters>[],
): Promise<(readonly Row[])[]> {
  const keys = asked.map((key, index) => ({ ...withoutLifted(key), index }));
  const most = Math.max(...asked.map(({ first }) => first ?? 0));
  const beside = Object.fromEntries(lifted.flatMap((name) => liftedLists(name, asked)));
  const parameters = { keys, ...(most > 0 && { first: most }), ...beside } as unknown as Parameters;
  const answers: Row[][] = asked.map(() => []);
  for (const row of await store.read(statement, parameters)) answers[row.index]?.push(row);
  return answers.map((rows, index) => (asked[index]?.first === undefined ? rows : rows.slice(0, asked[index]?.first)));
}

/** Reads by id: one statement for all ids of a level, and each id once in a request. */
export function idReader<Row, Value>(
  store: GraphReader,
  statement: Statement<{ ids: string[] }, Row>,
  idOf: (row: Row) => string,
  valueOf: (rows: readonly Row[]) => Value,
): (id: string) => Promise<Value> {
  const loader = new DataLoader<string, Value>(
    async (ids) => {
      const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
      for (const row of await store.read(statement, { ids: [...ids] })) groups.get(idOf(row))?.push(row);
      return ids.map((id) => valueOf(groups.get(id) ?? []));
    },
    { batchScheduleFn: wholeLevel },
  );
  return (id) => loader.load(id);
}

const lifted: readonly Lifted[] = ['kept', 'groups'];
type MayLift = Readonly<Partial<Record<Lifted, readonly string[]>>>;

function withoutLifted(key: object): object {
  const { first: _first, kept: _kept, groups: _groups, ...rest } = key as MayLift & { first?: number };
  return rest;
}

/** One list of all keys, where the statement takes it. */
function liftedLists(name: Lifted, asked: readonly object[]): [string, string[]][] {
  const lists = asked.map((key) => (key as MayLift)[name]);
  if (lists.every((list) => list === undefined)) return [];
  return [[name, lists.flatMap((list, index) => (list ?? []).map((value) => `${index}|${value}`))]];
}
