import fc from 'fast-check';
import { Turns } from './turns.ts';

const visit = fc.record({ waits: fc.integer({ min: 0, max: 3 }), leaves: fc.boolean() });

it('lets so many in at once, all others in the order of coming, and none who has left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(visit, { maxLength: 20 }), async (atOnce, visits) => {
      const turns = new Turns(atOnce);
      const entered: number[] = [];
      let inside = 0;
      const comings = visits.map(async ({ waits, leaves }, number) => {
        const gone = new AbortController();
        const turn = turns.take(gone.signal);
        if (leaves && number >= atOnce) gone.abort();
        await turn;
        entered.push(number);
        inside += 1;
        expect(inside).toBeLessThanOrEqual(atOnce);
        for (let i = 0; i < waits; i += 1) await new Promise(setImmediate);
        inside -= 1;
        turns.giveBack();
      });
      await Promise.allSettled(comings);
      const stayed = [...visits.keys()].filter((number) => number < atOnce || !visits[number]?.leaves);
      expect(entered).toEqual(stayed);
    }),
  );
});
