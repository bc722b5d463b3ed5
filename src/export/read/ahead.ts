/** The same pages, with the next one read while one is written. Whoever stops early stops the reading too. */
export async function* ahead<Page>(pages: AsyncGenerator<Page>): AsyncGenerator<Page> {
  try {
    let next = pages.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = pages.next();
      // It is awaited in the next turn, or never where whoever reads has gone.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await pages.return(undefined);
  }
}
