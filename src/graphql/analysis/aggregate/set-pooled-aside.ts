import { dimensionsAskedFor } from '../../coverage/coverage-filter.ts';
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

/** The most records of which one statement asks whether they lie inside others. */
const MOST_INSIDE = 1_000;

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
  const all = [...strata.values()];
  const programmes = namedByAll(asked, ['programme']);
  const places = namedByAll(asked, ['in', 'heldIn', 'doneFor']);
  const [insideProgrammes, insidePlaces] = await Promise.all([
    inside(
      context,
      { type: 'Programme', term: 'partOf', others: programmes },
      all.flatMap((one) => one.programmes),
    ),
    inside(
      context,
      { type: 'Place', term: 'in', others: places },
      all.flatMap((one) => one.places ?? []),
    ),
  ]);
  const dimensions = asked.length === 1 ? dimensionsAskedFor(asked) : [];
  const groups = asked.every((branch) => groupsAskedFor([branch]).length > 0) ? groupsAskedFor(asked) : [];
  const isPooled = (row: StratumRow) => {
    const stratum = strata.get(row) as Stratum;
    const others = [
      dimensions.some(({ property, values }) => valuesOf(stratum, property).some((value) => !values.includes(value))),
      holdsOtherGroups(stratum, groups),
      stratum.programmes.some((programme) => !insideProgrammes.has(programme)),
      (stratum.places ?? []).some((place) => !insidePlaces.has(place)),
    ];
    return others.includes(true);
  };
  return { apart: rows.filter((row) => !isPooled(row)), pooled: rows.filter(isPooled) };
}

/** The ids that a filter names of some fields; none unless each of its alternatives names some. */
function namedByAll(asked: Branches, fields: readonly string[]): string[] {
  const named = asked.map(({ anyOf }) => fields.flatMap((field) => idsOf(anyOf.flat(), field)));
  return named.some((ids) => ids.length === 0) ? [] : [...new Set(named.flat())];
}

function idsOf(terms: readonly string[], field: string): string[] {
  return terms.filter((term) => term.startsWith(`${field}:`)).map((term) => term.slice(field.length + 1));
}

interface Inside {
  readonly type: 'Programme' | 'Place';
  /** What a record of the type says of those in which it lies. */
  readonly term: string;
  readonly others: readonly string[];
}

/** Which of some records are among others, or lie inside one of them; all, where no others are named. */
async function inside(
  { loaders }: RequestContext,
  { type, term, others }: Inside,
  some: readonly string[],
): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(some)].filter((id) => !others.includes(id)).toSorted();
  if (others.length === 0) return new Set(some);
  if (unknown.length === 0) return new Set(others);
  const branch = { ...EVERYTHING, anyOf: [unknown.map((id) => `id:${id}`), others.map((id) => `${term}:${id}`)] };
  const rows = await loaders.idsByFilter({ type, branches: [branch], first: MOST_INSIDE });
  return new Set([...others, ...rows.map(({ id }) => id)]);
}

function valuesOf({ dimensions }: Stratum, property: string): readonly string[] {
  return dimensions[property as keyof Stratum['dimensions']] ?? [];
}
