import type { Interval } from '../../src/statistics/interval.ts';
import type { Stratum, StratumTotal } from '../../src/statistics/stratum.ts';

/** A stratum of money paid out in one year, but for what is said otherwise. */
export function stratumOf(said: Partial<Stratum> = {}): Stratum {
  return {
    measure: 'aid.amount',
    unit: 'CNY',
    additivity: 'ADDITIVE_IF_DISJOINT',
    statType: 'FLOW',
    period: yearOf(2024),
    programmes: [],
    dimensions: {},
    warnings: [],
    ...said,
  };
}

/** A year as the period of a figure. */
export function yearOf(year: number): Stratum['period'] {
  return { edtf: String(year), from: `${year}-01-01`, to: `${year}-12-31` };
}

/** What makes the total of one figure: its number, its own id, whose it is and who says so. */
export interface FigureParts {
  readonly value: number;
  readonly bounds?: Partial<Interval>;
  readonly id?: string;
  readonly subject?: string;
  readonly source?: string;
}

let made = 0;

/** The total of a stratum that has one figure; an exact one unless bounds are given. */
export function figureOf(said: Partial<Stratum>, { value, bounds, ...ids }: FigureParts): StratumTotal {
  made += 1;
  const { id = `fig-${made}`, subject = 'union-410800', source = 'article-002' } = ids;
  const { lower, upper } = bounds ?? { lower: value, upper: value };
  const number = { value, lower, upper };
  return {
    stratum: stratumOf(said),
    count: 1,
    sum: value,
    lower,
    upper,
    smallest: number,
    largest: number,
    subjects: [subject],
    subjectsCount: 1,
    sources: [source],
    sourcesCount: 1,
    facts: [id],
  };
}

/** People aided in a year. */
export const people: Partial<Stratum> = { measure: 'aid.persons', unit: 'PERSON' };
/** Members at a date. */
export const members: Partial<Stratum> = {
  measure: 'union.members',
  unit: 'PERSON',
  statType: 'STOCK',
  period: { edtf: '/2023-12', to: '2023-12-31' },
};
