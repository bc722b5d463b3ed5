import DataLoader from 'dataloader';
import { LIST_PAGE_SIZE } from '../../model/lists.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import type { ListPlace, PlacedRow } from '../../store/statements/families.ts';
import { wholeLevel } from './whole-level.ts';

/** A stretch of a list: its name, the position before the first row, and how many rows. */
export interface Stretch {
  readonly list: string;
  readonly after: number;
  readonly first: number;
}

/** Reads stretches of lists by position: the first page costs what the thousandth costs. */
export function placeReader<Row>(
  store: GraphReader,
  statement: Statement<{ places: ListPlace[] }, PlacedRow<Row>>,
): (stretch: Stretch) => Promise<readonly PlacedRow<Row>[]> {
  const loader = new DataLoader<Stretch, readonly PlacedRow<Row>[], string>(
    async (stretches) => {
      const answers: PlacedRow<Row>[][] = stretches.map(() => []);
      const places = stretches.flatMap(placesOf);
      for (const row of await store.read(statement, { places })) answers[row.index]?.push(row);
      return answers;
    },
    { cacheKeyFn: (stretch) => JSON.stringify(stretch), batchScheduleFn: wholeLevel },
  );
  return (stretch) => loader.load(stretch);
}

function placesOf({ list, after, first }: Stretch, index: number): ListPlace[] {
  return Array.from({ length: first }, (_, step) => {
    const position = after + 1 + step;
    const number = Math.floor(position / LIST_PAGE_SIZE);
    return { index, position, page: `${list}/${number}`, offset: position % LIST_PAGE_SIZE };
  });
}
