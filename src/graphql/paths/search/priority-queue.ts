/** Gives its entries back in order, the first of them first, whenever they were put in. */
export class PriorityQueue<Entry> {
  readonly #heap: Entry[] = [];

  constructor(private readonly compare: (one: Entry, other: Entry) => number) {}

  push(entry: Entry): void {
    let place = this.#heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above] as Entry;
      if (this.compare(parent, entry) <= 0) break;
      this.#heap[place] = parent;
      place = above;
    }
    this.#heap[place] = entry;
  }

  /** Takes the first entry; none where nothing is left. */
  pop(): Entry | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const heap = this.#heap;
    let place = 0;
    for (let child = 1; child < heap.length; child = 2 * place + 1) {
      const other = heap[child + 1];
      if (other !== undefined && this.compare(other, heap[child] as Entry) < 0) child += 1;
      if (this.compare(entry, heap[child] as Entry) <= 0) break;
      heap[place] = heap[child] as Entry;
      place = child;
    }
    heap[place] = entry;
  }
}
