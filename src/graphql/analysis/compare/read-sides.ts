import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import type { FilterInput } from '../../filters/compile-filter.ts';
import { namedIds, type NamedId } from '../../filters/named-ids.ts';
import { readGroups, type ReadGroup } from '../aggregate/read-groups.ts';
import { toStratumTotal } from '../aggregate/to-stratum-total.ts';
import type { StratumTotal } from '../../../statistics/stratum.ts';

/** What is compared: a measure of subjects, and by which other measures it may be divided. */
export interface Compared {
  readonly measure: string;
  readonly subjects: readonly string[];
  readonly per: readonly string[];
  readonly filter?: FilterInput | null | undefined;
}

/** Figures of one subject: those that are compared, and those by which they are divided, of one measure. */
export interface Side {
  readonly subject: string;
  readonly values: readonly StratumTotal[];
  /** Figures that count what was asked for together with something else. */
  readonly pooled: readonly string[];
  /** Whether a base was asked for; then a side without one has no number. */
  readonly isDivided: boolean;
  readonly baseMeasure: string | undefined;
  readonly bases: readonly StratumTotal[];
  /** Whether the base is stated of the activities of the values; else it is what the subject states elsewhere. */
  readonly isOfSameActivity: boolean;
  /** Figures that are set aside, since no base is stated of their activity. */
  readonly withoutBase: readonly string[];
  readonly partsLeftOut: readonly string[];
}

const BY: readonly GroupDimension[] = ['SUBJECT', 'MEASURE', 'ACTIVITY'];
/** A part stands beside its whole in another activity too. */
const WITHIN: readonly GroupDimension[] = ['SUBJECT'];
/** The most groups that are read for all subjects. */
const MOST_GROUPS = 2_000;

/** Reads the figures of all subjects at once: values with the filter, bases without it. */
export async function readSides(context: RequestContext, compared: Compared): Promise<Side[]> {
  const { measure, per, filter } = compared;
  const about = { about: { id: [...compared.subjects] } };
  const asked = { and: [filter ?? {}, { measure: [measure], ...about }] };
  const [values, bases] = await Promise.all([
    read(context, asked, namedIds('Figure', filter)),
    per.length === 0 ? [] : read(context, { measure: [...per], ...about }, []),
  ]);
  return compared.subjects.map((subject) =>
    sideOf(subject, { per, values: of(values, subject), bases: of(bases, subject) }),
  );
}

async function read(
  context: RequestContext,
  filter: FilterInput,
  named: readonly NamedId[],
): Promise<readonly ReadGroup[]> {
  const wanted = { dimensions: BY, partsWithin: WITHIN, sort: 'KEY' as const, first: MOST_GROUPS };
  return (await readGroups(context, { type: 'Figure', filter, named }, wanted)).groups;
}

function of(groups: readonly ReadGroup[], subject: string): ReadGroup[] {
  return groups.filter(({ keys }) => keys[0] === subject);
}

interface Found {
  readonly per: readonly string[];
  readonly values: readonly ReadGroup[];
  readonly bases: readonly ReadGroup[];
}

/**
 * The base is the first of `per` that is stated of the same activity; only the figures of these activities are compared then.
 * Where no activity states both, it is the first of `per` that the subject states at all.
 */
function sideOf(subject: string, { per, values: found, bases }: Found): Side {
  const known = { subject, pooled: found.flatMap((group) => group.pooled), isDivided: per.length > 0 };
  const values = found.filter(({ strata }) => strata.length > 0);
  if (values.length === 0)
    return { ...known, baseMeasure: undefined, isOfSameActivity: false, withoutBase: [], ...taken([], []) };
  for (const measure of per) {
    const pairs = values.filter((value) => bases.some((base) => isOf(base, measure) && base.keys[2] === value.keys[2]));
    const paired = bases.filter((base) => isOf(base, measure) && pairs.some((value) => value.keys[2] === base.keys[2]));
    const withoutBase = values.filter((value) => !pairs.includes(value)).flatMap(factsOf);
    if (pairs.length > 0)
      return { ...known, baseMeasure: measure, isOfSameActivity: true, withoutBase, ...taken(pairs, paired) };
  }
  const baseMeasure = per.find((measure) => bases.some((base) => isOf(base, measure)));
  const stated = bases.filter((base) => baseMeasure !== undefined && isOf(base, baseMeasure));
  return { ...known, baseMeasure, isOfSameActivity: false, withoutBase: [], ...taken(values, stated) };
}

function factsOf({ strata }: ReadGroup): string[] {
  return strata.flatMap(({ facts }) => facts);
}

function taken(
  values: readonly ReadGroup[],
  bases: readonly ReadGroup[],
): Pick<Side, 'values' | 'bases' | 'partsLeftOut'> {
  return {
    values: values.flatMap(({ strata }) => strata.map(toStratumTotal)),
    bases: bases.flatMap(({ strata }) => strata.map(toStratumTotal)),
    partsLeftOut: [...new Set(values.flatMap(({ partsLeftOut }) => partsLeftOut))],
  };
}

function isOf({ keys }: ReadGroup, measure: string): boolean {
  return keys[1] === measure;
}
