import type { GroupDimension } from '../../../model/grouping.ts';
import type { Stratum } from '../../../statistics/stratum.ts';
import { decodeStratum } from '../../../statistics/stratum-text.ts';
import type { StratumRow } from '../../../store/statements/aggregate.ts';
import type { Branch } from '../../../store/statements/filter.ts';
import type { RequestContext } from '../../context.ts';
import type { Branches } from '../../filters/branches.ts';
import { dimensionsAskedFor, valuesAskedFor } from '../../filters/confined-to.ts';
import { inside, type Nesting } from './inside.ts';
import { holdsOtherGroups } from './other-groups.ts';
import type { Selected } from './selection.ts';

/** Strata of what was asked for alone, and those that count it together with something else. */
export interface Separated {
  readonly apart: readonly StratumRow[];
  readonly pooled: readonly StratumRow[];
}

/** Something that a filter may be confined to, and of which a figure may count several at once. */
interface Aspect {
  readonly isNamedBy: (branch: Branch) => boolean;
  /** What a figure counts of it; none where that is not known. */
  readonly counted: (stratum: Stratum) => readonly string[];
  /** Whether something of that is none of what the filter names. */
  readonly holdsOthers: (counted: readonly string[]) => boolean;
}

const PROGRAMME = ['programme'];
const PLACE = ['in', 'heldIn', 'doneFor'];
const GROUP = ['group'];

/**
 * Whether figures may count what a filter names together with something else. Who groups by programme sees what several
 * share as a group of its own; honours are never pooled here.
 */
export function mayBePooled({ asked, selection }: Selected, dimensions: readonly GroupDimension[]): boolean {
  if (selection.parts.length === 0 || dimensions.includes('PROGRAMME')) return false;
  const named = valuesAskedFor(asked, ...PROGRAMME, ...PLACE, ...GROUP);
  return named.length > 0 || dimensionsAskedFor(asked).length > 0;
}

/**
 * Sets aside what was counted together with other things than a filter asks for: money for four programmes is no money for
 * one of them, nor is what three towns have what one has. Costs a statement only where a stratum has others than those named.
 */
export async function setPooledAside(
  context: RequestContext,
  asked: Branches,
  rows: readonly StratumRow[],
): Promise<Separated> {
  const strata = new Map(rows.map((row) => [row, decodeStratum(row.stratum)]));
  const aspects = [...(await nestedAspects(context, asked, [...strata.values()])), ...plainAspects(asked)];
  const pooled = new Set([...strata].filter(([, stratum]) => isPooled(stratum, asked, aspects)).map(([row]) => row));
  return { apart: rows.filter((row) => !pooled.has(row)), pooled: [...pooled] };
}

/** A figure that no alternative of the filter surely asks for as it is, and that one of them asks for a part of. */
function isPooled(stratum: Stratum, asked: Branches, aspects: readonly Aspect[]): boolean {
  const verdicts = asked.map((branch) =>
    verdictOf(
      stratum,
      aspects.filter(({ isNamedBy }) => isNamedBy(branch)),
    ),
  );
  return verdicts.includes('POOLED') && !verdicts.includes('ALONE');
}

function verdictOf(stratum: Stratum, named: readonly Aspect[]): 'POOLED' | 'ALONE' | 'UNTOLD' {
  const known = named.map(({ counted, holdsOthers }) => ({ counted: counted(stratum), holdsOthers }));
  if (known.some(({ counted, holdsOthers }) => holdsOthers(counted))) return 'POOLED';
  return known.some(({ counted }) => counted.length > 0) ? 'ALONE' : 'UNTOLD';
}

/** Programmes and places: one that lies in another is no other. */
async function nestedAspects(context: RequestContext, asked: Branches, all: readonly Stratum[]): Promise<Aspect[]> {
  const aspect = async (nesting: Nesting, fields: readonly string[]): Promise<Aspect> => {
    const counted = (stratum: Stratum) => stratum[nesting] ?? [];
    const named = { some: all.flatMap(counted), others: valuesAskedFor(asked, ...fields) };
    const known = await inside(context, nesting, named);
    return { ...confinedBy(fields), counted, holdsOthers: (values) => values.some((value) => !known.has(value)) };
  };
  return Promise.all([aspect('programmes', PROGRAMME), aspect('places', PLACE)]);
}

function plainAspects(asked: Branches): Aspect[] {
  const groups = valuesAskedFor(asked, ...GROUP);
  const ofGroups: Aspect = {
    ...confinedBy(GROUP),
    counted: ({ dimensions }) => dimensions.group ?? [],
    holdsOthers: (counted) => holdsOtherGroups(counted, groups),
  };
  const others = dimensionsAskedFor(asked).map(({ property, values }) => ({
    ...confinedBy([property]),
    counted: ({ dimensions }: Stratum) => dimensions[property as keyof typeof dimensions] ?? [],
    holdsOthers: (counted: readonly string[]) => counted.some((value) => !values.includes(value)),
  }));
  return [ofGroups, ...others];
}

function confinedBy(fields: readonly string[]): Pick<Aspect, 'isNamedBy'> {
  return { isNamedBy: (branch) => valuesAskedFor([branch], ...fields).length > 0 };
}
