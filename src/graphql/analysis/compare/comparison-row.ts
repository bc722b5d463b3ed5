import { measureId } from '../../../model/measure.ts';
import { numberOf } from '../../../statistics/comparing/compare-sides.ts';
import { quotientOf } from '../../../statistics/interval-arithmetic.ts';
import { mergeNotices } from '../../../statistics/merge-notices.ts';
import type { Interval } from '../../../statistics/interval.ts';
import type { Notice } from '../../../statistics/notice.ts';
import type { StratumTotal } from '../../../statistics/stratum.ts';
import type { FactRow } from '../../../store/statements/rows.ts';
import type { RequestContext } from '../../context.ts';
import { compileFilter } from '../../filters/compile-filter.ts';
import { computed } from '../../facts/interval.type.ts';
import { sumOf } from '../aggregate/formulas.ts';
import { factsById, noticeView } from '../notice.type.ts';
import { baseCautions } from './base-cautions.ts';
import type { Side } from './read-sides.ts';

/** A row with what comparing needs of it. */
export interface Row {
  readonly values: readonly StratumTotal[];
  readonly bases: readonly StratumTotal[];
  /** What is compared: the value, or the value by its base. */
  readonly number: Interval | undefined;
  readonly formula: string;
  readonly refused: Notice | undefined;
  readonly view: { readonly subject: () => Promise<unknown> };
}

/** The row of one subject. */
export function rowOf(context: RequestContext, measure: string, side: Side): Row {
  const { values, bases, baseMeasure, subject } = side;
  const [value, base] = [numberOf(values, side.partsLeftOut), numberOf(bases, [])];
  const [figures, baseFigures] = [factsOf(values), factsOf(bases)];
  const normalised = value.sum && base.sum && quotientOf(value.sum, base.sum);
  const notices = mergeNotices([...value.warnings, ...base.warnings, ...baseCautions(side)]);
  const formula = side.isDivided
    ? `(${sumOf(figures, value.count)}) / (${sumOf(baseFigures, base.count)})`
    : sumOf(figures, value.count);
  return {
    values,
    bases,
    number: side.isDivided ? normalised : value.sum,
    formula,
    refused: refusalOf(side, { value: value.refused, base: base.refused }),
    view: {
      subject: () => context.loaders.entities.byId(subject),
      value: computed(value.sum, sumOf(figures, value.count)),
      baseMeasure: () => baseMeasure && context.loaders.measures.byId(measureId(baseMeasure)),
      base: computed(base.sum, sumOf(baseFigures, base.count)),
      normalised: computed(normalised, formula),
      figures: () => factsById(context, figures),
      baseFigures: () => factsById(context, baseFigures),
      gaps: () => gapsOf(context, subject, measure),
      warnings: notices.map((notice) => noticeView(context, notice)),
    } as Row['view'],
  };
}

function factsOf(strata: readonly StratumTotal[]): string[] {
  return strata.flatMap(({ facts }) => facts).toSorted();
}

/** Why there is no number: it does not add, nothing separate is stated, or no base is. */
function refusalOf(
  { values, bases, pooled, isDivided }: Side,
  refused: { value: Notice | undefined; base: Notice | undefined },
): Notice | undefined {
  if (values.length === 0) return pooled.length === 0 ? undefined : { code: 'NOT_SEPARABLE', facts: pooled };
  if (refused.value || !isDivided) return refused.value;
  return bases.length === 0 ? { code: 'BASE_NOT_STATED', facts: factsOf(values).slice(0, 20) } : refused.base;
}

/** What the sources of a subject leave out of a measure, or state only in a common total: one statement for all subjects. */
async function gapsOf(context: RequestContext, subject: string, measure: string): Promise<FactRow[]> {
  const branches = await compileFilter(context, 'Gap', { about: [subject], measure: [measure] });
  const rows = await context.loaders.facts.byFilter({
    type: 'Gap',
    branches: [...branches],
    order: 1,
    after: -1,
    first: 20,
  });
  return rows.map(({ node }) => node);
}
