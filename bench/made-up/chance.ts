/** Chance with a seed: the same draws at every run, on every machine. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  part(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, the one given. */
  below(count: number): number {
    return Math.floor(this.part() * count);
  }

  /** Whether something happens that happens in this share of all cases. */
  happens(share: number): boolean {
    return this.part() < share;
  }

  /** One of a list, each as likely as any other. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** One of a list, the first ones far more often, much as names in the news: the n-th about 1/n times as often as the first. */
  popular<Item>(items: readonly Item[]): Item {
    return items[Math.floor((items.length + 1) ** this.part()) - 1]!;
  }
}
