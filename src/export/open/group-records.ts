// Its types are decorated: what decorators need has to be there before them.
import 'reflect-metadata';
import { figureGroup } from '../../graphql/analysis/aggregate/figure-group.ts';
import { readGroups, readTotal } from '../../graphql/analysis/aggregate/read-groups.ts';
import type { FilterInput } from '../../graphql/filters/compile-filter.ts';
import { namedIds } from '../../graphql/filters/named-ids.ts';
import type { GroupDimension } from '../../model/grouping.ts';
import { ExportError } from '../export-error.ts';
import type { GroupRecord } from '../table/group-columns.ts';
import type { Opening } from './opening.ts';

/** How many groups are read at once: they are added up together. */
const MOST_GROUPS = 2_000;

/** What is added up. */
interface AskedGroups {
  readonly dimensions: readonly GroupDimension[];
  readonly filter: FilterInput | undefined;
}

/** Figures added up, the largest first; without dimensions all of them as one group. Throws BAD_USER_INPUT where groups are too many. */
export async function readGroupRecords(
  { context, request }: Opening,
  { dimensions, filter }: AskedGroups,
): Promise<readonly GroupRecord[]> {
  const asked = { type: 'Figure', filter, named: namedIds('Figure', filter) } as const;
  const first = Math.min(request.first ?? MOST_GROUPS, MOST_GROUPS);
  const { groups, more } =
    dimensions.length === 0
      ? { groups: [await readTotal(context, asked)], more: false }
      : await readGroups(context, asked, { dimensions, sort: 'LARGEST', first });
  if (more && request.first === undefined) throw tooMany();
  return Promise.all(groups.map((group) => shown(figureGroup(context, dimensions, group))));
}

/** A group with everything read that the API reads when it is asked for. */
async function shown(view: object): Promise<GroupRecord> {
  const { keys, ...group } = (await withEachRead(view)) as { keys: object[] };
  return { ...group, keys: await Promise.all(keys.map(withEachRead)) } as unknown as GroupRecord;
}

async function withEachRead(view: object): Promise<object> {
  const read = Object.entries(view).map(async ([name, value]) => [
    name,
    typeof value === 'function' ? await (value as () => Promise<unknown>)() : value,
  ]);
  return Object.fromEntries(await Promise.all(read)) as object;
}

function tooMany(): ExportError {
  const advice = 'Narrow the filter, group by less, or take the largest with first';
  return new ExportError(
    'BAD_USER_INPUT',
    `groupBy: there are more than ${MOST_GROUPS} groups. ${advice}`,
    MOST_GROUPS,
  );
}
