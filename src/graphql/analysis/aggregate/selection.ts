import type { GroupDimension } from '../../../model/grouping.ts';
import type { SummandType } from '../../../model/summand.ts';
import type { Selection } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import type { Branches } from '../../filters/branches.ts';
import { compileFilter, type FilterInput } from '../../filters/compile-filter.ts';
import type { NamedId } from '../../filters/named-ids.ts';
import { groupingOf } from './grouping.ts';
import { everythingMatches, matching } from './matching.ts';
import { areInForce, summandsAskedFor } from './summands-asked-for.ts';

/** What is added up: a type, and a filter on it. */
export interface Asked {
  readonly type: SummandType;
  readonly filter?: FilterInput | null | undefined;
  /** What the filter names: all of it has to exist. */
  readonly named: readonly NamedId[];
}

/** What is added up and by which dimensions: as it was asked for, and as statements take it. */
export interface Selected {
  /** The alternatives of the filter; none where there is no filter. */
  readonly asked: Branches;
  readonly selection: Selection;
}

/** Compiles what is asked for. */
export async function selectionOf(
  context: RequestContext,
  { type, filter }: Asked,
  dimensions: readonly GroupDimension[],
): Promise<Selected> {
  const given = Object.values(filter ?? {}).some((value) => value !== undefined && value !== null);
  const asked = given ? await compileFilter(context, type, namingProgrammes(type, filter ?? {})) : [];
  const matched = given ? matching(asked, areInForce(asked)) : everythingMatches;
  return { asked, selection: { ...summandsAskedFor(type, asked), ...matched, ...groupingOf(dimensions) } };
}

/** Who asks for figures of the activities of a programme asks for figures of that programme: it is named as such. */
function namingProgrammes(type: Asked['type'], filter: FilterInput): FilterInput {
  const { activity, and } = filter as { activity?: FilterInput | null; and?: FilterInput[] | null };
  const programme = activity?.['programme'];
  const inside = (and ?? []).map((part) => namingProgrammes(type, part));
  if (type !== 'Figure' || (!programme && inside.length === 0)) return filter;
  return { ...filter, and: programme ? [...inside, { programme }] : inside };
}
