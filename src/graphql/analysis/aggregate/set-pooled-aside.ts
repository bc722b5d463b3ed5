import { dimensionsAskedFor, programmesAskedFor } from '../../coverage/coverage-filter.ts';
import type { Stratum } from '../../../statistics/stratum.ts';
import { decodeStratum } from '../../../statistics/stratum-text.ts';
import type { StratumRow } from '../../../store/statements/aggregate.ts';
import { EVERYTHING } from '../../../store/statements/filter.ts';
import type { RequestContext } from '../../context.ts';
import type { Branches } from '../../filters/branches.ts';
import { groupsAskedFor, holdsOtherGroups } from './other-groups.ts';

/** Strata of what was asked for alone, and those that count it together with something else. */
export interface Separated {
  readonly apart: readonly StratumRow[];
  readonly pooled: readonly StratumRow[];
}

/** The most programmes of which one statement asks whether they lie inside others. */
const MOST_PROGRAMMES = 1_000;

/**
 * Sets aside what was counted together with other things than a filter asks for: money for four programmes is no money for
 * one of them. Costs a statement only where a stratum has other programmes than those named.
 */
export async function setPooledAside(
  context: RequestContext,
  asked: Branches,
  rows: readonly StratumRow[],
): Promise<Separated> {
  const programmes = asked.every(namesProgrammes) ? programmesAskedFor(asked) : [];
  const dimensions = asked.length === 1 ? dimensionsAskedFor(asked) : [];
  const groups = asked.every((branch) => groupsAskedFor([branch]).length > 0) ? groupsAskedFor(asked) : [];
  const strata = new Map(rows.map((row) => [row, decodeStratum(row.stratum)]));
  const all = [...strata.values()].flatMap((stratum) => stratum.programmes);
  const inside = programmes.length === 0 ? new Set(all) : await programmesInside(context, all, programmes);
  const isPooled = (row: StratumRow) => {
    const stratum = strata.get(row) as Stratum;
    const holdsOthers = dimensions.some(({ property, values }) =>
      valuesOf(stratum, property).some((value) => !values.includes(value)),
    );
    return (
      holdsOthers || holdsOtherGroups(stratum, groups) || stratum.programmes.some((programme) => !inside.has(programme))
    );
  };
  return { apart: rows.filter((row) => !isPooled(row)), pooled: rows.filter(isPooled) };
}

function namesProgrammes(branch: Branches[number]): boolean {
  return programmesAskedFor([branch]).length > 0;
}

/** Which of some programmes are among others, or part of one of them. */
async function programmesInside(
  { loaders }: RequestContext,
  some: readonly string[],
  others: readonly string[],
): Promise<Set<string>> {
  const unknown = [...new Set(some)].filter((id) => !others.includes(id)).toSorted();
  if (unknown.length === 0) return new Set(others);
  const branch = {
    ...EVERYTHING,
    anyOf: [unknown.map((id) => `id:${id}`), others.map((id) => `partOf:${id}`)],
  };
  const rows = await loaders.idsByFilter({ type: 'Programme', branches: [branch], first: MOST_PROGRAMMES });
  return new Set([...others, ...rows.map(({ id }) => id)]);
}

function valuesOf({ dimensions }: Stratum, property: string): readonly string[] {
  return dimensions[property as keyof Stratum['dimensions']] ?? [];
}
