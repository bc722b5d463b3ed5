import { until } from '../../../test/server/start-server.ts';
import type { GraphStore } from '../graph-store.ts';
import { graphVersion } from '../statements/graph.ts';
import { aScan, endless } from './a-statement.ts';
import { before } from './graphs.ts';
import type { StoppingPlace } from './places/stopping-place.ts';

/** A statement that takes too long, or that nobody waits for any more, is ended in the store itself. */
export function describeStopping(name: string, takePlace: () => Promise<StoppingPlace>): void {
  describe(`${name}: a statement that runs for minutes`, () => {
    let place: StoppingPlace;
    let store: GraphStore;
    jest.setTimeout(60_000);
    beforeAll(async () => {
      place = await takePlace();
      await place.empty();
      store = place.open();
      await store.replace(before);
    }, 300_000);
    afterAll(async () => {
      await store?.close();
      await place?.release();
    });
    const running = (count: number) => until(async () => (await place.running()).length === count, 10_000);

    it('is stopped when its time is over, and the store answers at once', async () => {
      const late = new AbortController();
      const reading = store.read(endless, {}, late);
      const error = expect(reading).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
        message: expect.stringContaining('a/file.cypher'),
      });
      await running(1);
      late.abort(new DOMException('The time is over', 'TimeoutError'));
      await error;
      expect(await store.read(graphVersion, {})).toEqual([{ version: 'before' }]);
      await running(0);
    });

    it('is stopped when whoever asked has gone', async () => {
      const gone = new AbortController();
      const reading = store.read(endless, {}, gone);
      const error = expect(reading).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_ABORTED' });
      await running(1);
      gone.abort();
      await error;
      await running(0);
    });

    it('is not begun for whom has gone before', async () => {
      await expect(store.read(endless, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({
        code: 'STORE_ABORTED',
      });
      await running(0);
    });

    it('holds up no bounded statement, be there two of its kind', async () => {
      const gone = new AbortController();
      const reading = [1, 2].map(() => store.read(endless, {}, gone));
      const errors = reading.map((one) => expect(one).rejects.toMatchObject({ code: 'STORE_ABORTED' }));
      await running(2);
      expect(await store.read(graphVersion, {})).toEqual([{ version: 'before' }]);
      expect(await place.running()).toHaveLength(2);
      gone.abort();
      await Promise.all(errors);
      expect(await store.read(aScan('RETURN 1 AS one'), {})).toEqual([{ one: 1 }]);
    });
  });
}
