/** How many ids are asked for at once: as many as of a list. */
const IDS_AT_ONCE = 200;

/** Ids that are in memory, a few hundred at a time, as those of a list are read. */
export async function* idPages(ids: Iterable<string>): AsyncGenerator<string[]> {
  let page: string[] = [];
  for (const id of ids) {
    page.push(id);
    if (page.length < IDS_AT_ONCE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
