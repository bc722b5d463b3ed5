import type { GraphFixture } from './graph-fixture.ts';

/** A number with its bounds, as the API shows it. */
export interface Bounds {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A sum that somebody might ask for carelessly, and what keeps the answer from being wrong. */
export interface Trap {
  readonly name: string;
  /** The filter of `aggregate`. */
  readonly filter: string;
  /** What the articles make it; left out where there must be no sum. */
  readonly sum?: Bounds;
  readonly refused?: string;
  /** Codes that must be among the warnings. */
  readonly warned?: readonly string[];
}

interface Answer {
  readonly aggregate: {
    readonly total: {
      readonly sum: Bounds | null;
      readonly refused: { readonly code: string } | null;
      readonly warnings: readonly { readonly code: string }[];
    };
  };
}

/** One test a trap: the sum is right, or refused, and what has to be known of it is said. */
export function itWithstands(graph: () => GraphFixture, traps: readonly Trap[]): void {
  it.each(traps)('$name', async ({ filter, sum = null, refused = null, warned = [] }) => {
    const asked = `{ aggregate(filter: ${filter}) { total { sum { value lower upper } refused { code } warnings { code } } } }`;
    const { total } = (await graph().ask<Answer>(asked)).aggregate;
    expect({ sum: total.sum, refused: total.refused?.code ?? null }).toEqual({ sum, refused });
    expect(total.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining([...warned]));
  });
}

/** A number that is exactly so. */
export function exactly(value: number): Bounds {
  return { value, lower: value, upper: value };
}

/** A number printed with 余, 多 or 以上. */
export function atLeast(value: number): Bounds {
  return { value, lower: value, upper: null };
}

/** A number printed with 近. */
export function atMost(value: number): Bounds {
  return { value, lower: null, upper: value };
}
