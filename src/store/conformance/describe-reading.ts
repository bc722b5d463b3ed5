import type { GraphStore } from '../graph-store.ts';
import type { Statement } from '../statement.ts';
import { comparable, contentsOf } from './contents-of.ts';
import { before } from './graphs.ts';

/** How statements are answered or refused: those that scan as those that do not, wherever a store runs them. */
export function describeReading(open: () => GraphStore, statement: (text: string) => Statement<object>): void {
  it.each([
    ['what is no Cypher', 'THIS IS NO CYPHER'],
    ['an unknown variable', 'RETURN nothing'],
    ['a parameter that is not given', 'RETURN $missing AS x'],
    ['a division by zero', 'RETURN 1/0 AS x'],
    ['a statement that writes', "CREATE (n:Record {id: 'written'}) RETURN n.id AS id"],
  ])('refuses %s with a code, its file and a cause, and goes on', async (_name, text) => {
    const store = open();
    await store.replace(before);
    const error: unknown = await store.read(statement(text), {}).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      name: 'StoreError',
      code: 'STORE_INVALID',
      message: expect.stringContaining('a/file.cypher'),
    });
    expect((error as Error).cause).toBeDefined();
    expect(await contentsOf(store)).toEqual(comparable(before));
  });

  it('takes texts, numbers, lists, maps and nulls as parameters and answers them', async () => {
    const store = open();
    await store.replace(before);
    const value = {
      text: '工会',
      whole: 7,
      part: 0.5,
      yes: true,
      none: null,
      list: [1, 2],
      maps: [{ a: [{ b: 'c' }] }],
    };
    expect(await store.read(statement('WITH $value AS value RETURN value'), { value })).toEqual([{ value }]);
  });
}
