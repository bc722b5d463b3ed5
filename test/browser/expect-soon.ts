import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

const PATIENCE_MS = 5_000;
const STEP_MS = 50;

/** Reads again and again until what is read is as expected, for at most five seconds; then it has to be. */
export async function expectSoon<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && !isDeepStrictEqual(await read(), expected)) await pause(STEP_MS);
  expect(await read()).toEqual(expected);
}
