/** The first of the rows of pages; all where no number is given. */
export async function* limited<Row>(
  pages: AsyncIterable<readonly Row[]>,
  first: number | undefined,
): AsyncGenerator<readonly Row[]> {
  let left = first ?? Infinity;
  for await (const page of pages) {
    yield page.slice(0, left);
    left -= page.length;
    if (left <= 0) return;
  }
}
