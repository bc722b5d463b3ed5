/** Does work that ends with a signal: the one it is given comes with the outer one, or when the time is over. */
export async function withTimeLimit<Result>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const tooLong = new DOMException(`It took longer than ${milliseconds} ms`, 'TimeoutError');
  const timer = setTimeout(() => controller.abort(tooLong), milliseconds);
  const end = () => controller.abort(outer?.reason);
  if (outer?.aborted) end();
  outer?.addEventListener('abort', end, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', end);
  }
}
