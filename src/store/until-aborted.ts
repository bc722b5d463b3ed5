import { StoreError } from './errors.ts';

/** What a read is called where it is ended, and how that is done. */
export interface Ending {
  readonly what: string;
  readonly end: () => void;
}

/**
 * Begins work and answers its result. Where the signal comes first, the work is ended and a `StoreError` thrown:
 * STORE_TIMEOUT for a reason named TimeoutError, as `AbortSignal.timeout` gives, else STORE_ABORTED.
 */
export async function untilAborted<Result>(
  begin: () => Promise<Result>,
  signal: AbortSignal | undefined,
  { what, end }: Ending,
): Promise<Result> {
  if (signal === undefined) return begin();
  if (signal.aborted) throw endedBy(signal, what);
  let stop!: () => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => {
      end();
      reject(endedBy(signal, what));
    };
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([stopped, begin()]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function endedBy({ reason: cause }: AbortSignal, what: string): StoreError {
  if ((cause as Error | undefined)?.name !== 'TimeoutError') {
    return new StoreError('STORE_ABORTED', `${what} was ended: whoever asked waits no more`, { cause });
  }
  return new StoreError('STORE_TIMEOUT', `${what} was ended: its time is over. Ask for less at once`, { cause });
}
