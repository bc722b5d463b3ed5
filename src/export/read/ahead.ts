/** How many pages are read at once, so that the store reads while others become text. */
const AT_ONCE = 2;

/** What is read of each page, in their order, some of them at once. Whoever stops early stops the reading too. */
export async function* ahead<Page, Read>(
  pages: AsyncIterable<Page>,
  read: (page: Page) => Promise<Read>,
): AsyncGenerator<Read> {
  const reading: Promise<Read>[] = [];
  for await (const page of pages) {
    const next = read(page);
    // It is awaited in its turn, or never where whoever reads has gone.
    next.catch(() => undefined);
    reading.push(next);
    if (reading.length === AT_ONCE) yield reading.shift() as Promise<Read>;
  }
  yield* reading;
}
