import type { GroupDimension } from '../../../model/grouping.ts';
import type { SummandType } from '../../../model/summand.ts';
import type { Selection } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import { compileFilter, type FilterInput } from '../../filters/compile-filter.ts';
import { groupingOf } from './grouping.ts';
import { summandsAskedFor } from './summands-asked-for.ts';

/** What is added up: a type, and a filter on it. */
export interface Asked {
  readonly type: SummandType;
  readonly filter?: FilterInput | null | undefined;
}

/** What is added up and by which dimensions, as statements take it. */
export async function selectionOf(
  context: RequestContext,
  { type, filter }: Asked,
  dimensions: readonly GroupDimension[],
): Promise<Selection> {
  const given = Object.values(filter ?? {}).some((value) => value !== undefined && value !== null);
  const branches = given ? await compileFilter(context, type, namingProgrammes(type, filter ?? {})) : [];
  const summands = summandsAskedFor(type, branches, given);
  return { ...summands, branches: [...branches], unfiltered: !given, ...groupingOf(dimensions) };
}

/** Who asks for figures of the activities of a programme asks for figures of that programme: it is named as such. */
function namingProgrammes(type: Asked['type'], filter: FilterInput): FilterInput {
  const { activity, and } = filter as { activity?: FilterInput | null; and?: FilterInput[] | null };
  const programme = activity?.['programme'];
  const inside = (and ?? []).map((part) => namingProgrammes(type, part));
  if (type !== 'Figure' || (!programme && inside.length === 0)) return filter;
  return { ...filter, and: programme ? [...inside, { programme }] : inside };
}
