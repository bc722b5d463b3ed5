import { measureId } from '../../../model/measure.ts';
import { baseWarnings } from '../../../statistics/comparing/normalise.ts';
import { compareSides, type SideDifference } from '../../../statistics/comparing/compare-sides.ts';
import { mergeNotices } from '../../../statistics/merge-notices.ts';
import type { Notice } from '../../../statistics/notice.ts';
import type { RequestContext } from '../../context.ts';
import { computed } from '../../facts/interval.type.ts';
import { noticeView } from '../notice.type.ts';
import { rowOf, type Row } from './comparison-row.ts';
import type { Side } from './read-sides.ts';

/** Subjects side by side as the API shows them, largest first. */
export function comparisonView(context: RequestContext, measure: string, sides: readonly Side[]): object {
  const rows = sides.map((side) => rowOf(context, measure, side)).toSorted(largestFirst);
  const pairs = pairsOf(rows.filter(({ number }) => number !== undefined));
  const units = rows.flatMap(({ number, bases }) => (number === undefined ? [] : bases.slice(0, 1)));
  const ofBases = baseWarnings(units.map(({ stratum }) => stratum.unit)).map((code): Notice => ({
    code,
    facts: units.flatMap(({ facts }) => facts).slice(0, 20),
  }));
  const all = mergeNotices([...pairs.flatMap(({ compared }) => compared.warnings), ...ofBases]);
  return {
    measure: () => context.loaders.measures.byId(measureId(measure)),
    rows: rows.map((row) => ({ ...row.view, notComparable: refusalOf(context, row, rows) })),
    differences: pairs.map((pair) => differenceView(context, pair)),
    warnings: all.map((notice) => noticeView(context, notice)),
  };
}

interface Pair {
  readonly larger: Row;
  readonly smaller: Row;
  readonly compared: SideDifference;
}

function pairsOf(rows: readonly Row[]): Pair[] {
  return rows.flatMap((larger, place) =>
    rows.slice(place + 1).map((smaller) => ({ larger, smaller, compared: compareSides(larger, smaller) })),
  );
}

/** Why a row has no number; else why it compares with none of the others. */
function refusalOf(context: RequestContext, row: Row, rows: readonly Row[]): object | undefined {
  if (row.refused) return noticeView(context, row.refused);
  const others = rows.filter((other) => other !== row && other.number !== undefined);
  const refusals = others.map((other) => compareSides(row, other).notComparable);
  const [first] = refusals;
  return row.number !== undefined && first && refusals.every((refusal) => refusal !== undefined)
    ? noticeView(context, first)
    : undefined;
}

function differenceView(context: RequestContext, { larger, smaller, compared }: Pair): object {
  const [one, other] = [larger.formula, smaller.formula];
  return {
    of: larger.view.subject,
    from: smaller.view.subject,
    difference: computed(compared.difference, `${one} - ${other}`),
    ratio: computed(compared.ratio, `(${one}) / (${other})`),
    notComparable: compared.notComparable && noticeView(context, compared.notComparable),
    warnings: compared.warnings.map((notice) => noticeView(context, notice)),
  };
}

function largestFirst(a: Row, b: Row): number {
  return (b.number?.value ?? -Infinity) - (a.number?.value ?? -Infinity) || 0;
}
