import type { GroupDimension } from '../../model/grouping.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import { column, worded, type Column } from './column.ts';

/** A computed number with its bounds. */
interface Bounded {
  readonly value: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** A warning or refusal. */
interface Notice {
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** Figures taken together, as the API shows them. */
export interface GroupRecord {
  readonly keys: readonly { readonly value: string | null; readonly labelZh: string; readonly labelEn: string }[];
  readonly count: number;
  readonly unit?: string | undefined;
  readonly sum?: Bounded | undefined;
  readonly average?: Bounded | undefined;
  readonly min?: Bounded | undefined;
  readonly max?: Bounded | undefined;
  readonly refused?: Notice | undefined;
  readonly warnings: readonly Notice[];
  readonly factIds: readonly string[];
}

/** Groups as a table: a key of each dimension with its names, then what the figures make together, and on which facts it rests. */
export function groupColumns(dimensions: readonly GroupDimension[]): readonly Column<GroupRecord>[] {
  return [
    ...dimensions.flatMap(keyColumns),
    column('count', ({ count }) => count),
    ...worded<GroupRecord>('unit', unit, (group) => group.unit),
    ...(['sum', 'average', 'min', 'max'] as const).flatMap(boundedColumns),
    column('refused', ({ refused }) => refused?.code ?? null),
    column('refusedZh', ({ refused }) => refused?.messageZh ?? null),
    column('refusedEn', ({ refused }) => refused?.messageEn ?? null),
    column('warnings', ({ warnings }) => warnings.map(({ code }) => code)),
    column('warningsZh', ({ warnings }) => warnings.map(({ messageZh }) => messageZh)),
    column('warningsEn', ({ warnings }) => warnings.map(({ messageEn }) => messageEn)),
    column('facts', ({ factIds }) => factIds),
  ];
}

/** Named as GraphQL would: SITE_TYPE is siteType. */
function keyColumns(dimension: GroupDimension, place: number): Column<GroupRecord>[] {
  const name = dimension.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    column(`by.${name}`, ({ keys }) => keys[place]?.value ?? null),
    column(`by.${name}Zh`, ({ keys }) => keys[place]?.labelZh ?? null),
    column(`by.${name}En`, ({ keys }) => keys[place]?.labelEn ?? null),
  ];
}

function boundedColumns(name: 'sum' | 'average' | 'min' | 'max'): Column<GroupRecord>[] {
  return [
    column(name, (group) => group[name]?.value ?? null),
    column(`${name}Lower`, (group) => group[name]?.lower ?? null),
    column(`${name}Upper`, (group) => group[name]?.upper ?? null),
  ];
}
