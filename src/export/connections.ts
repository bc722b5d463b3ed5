import type { ListedType } from '../model/lists.ts';
import type { GraphReader } from '../store/graph-store.ts';
import { measures, sources, type Family } from '../store/statements/families.ts';
import { readEntityRecords } from './read/entity-records.ts';
import { readFactRecords } from './read/fact-records.ts';
import type { Column } from './table/column.ts';
import { entityColumns } from './table/entity-columns.ts';
import { measureColumns, sourceColumns } from './table/evidence-columns.ts';
import { figureColumns } from './table/figure-columns.ts';
import { activityColumns, conferralColumns, gapColumns } from './table/other-fact-columns.ts';
import type { FilteredType } from '../graphql/filters/filter-definitions.ts';

/** What the records of a list are, by which it is known how they are written other than as a table. */
export type ConnectionFamily = 'entities' | 'facts' | 'sources' | 'measures';

/** A list of the API that can be exported: its type, its columns, and how the records of some ids are read. */
export interface Connection<Record = unknown> {
  readonly family: ConnectionFamily;
  readonly type: ListedType & FilteredType;
  readonly columns: readonly Column<Record>[];
  readonly read: (store: GraphReader, ids: string[]) => Promise<readonly Record[]>;
}

/** The lists of the API, by their names there. */
export const connections = {
  unions: ofEntities('Union'),
  programmes: ofEntities('Programme'),
  honours: ofEntities('Honour'),
  people: ofEntities('Person'),
  organisations: ofEntities('Organisation'),
  places: ofEntities('Place'),
  activities: connection({ family: 'facts', type: 'Activity', columns: activityColumns, read: readFactRecords }),
  conferrals: connection({ family: 'facts', type: 'Conferral', columns: conferralColumns, read: readFactRecords }),
  figures: connection({ family: 'facts', type: 'Figure', columns: figureColumns, read: readFactRecords }),
  gaps: connection({ family: 'facts', type: 'Gap', columns: gapColumns, read: readFactRecords }),
  sources: connection({ family: 'sources', type: 'Source', columns: sourceColumns, read: reader(sources) }),
  measures: connection({ family: 'measures', type: 'Measure', columns: measureColumns, read: reader(measures) }),
} as const;

/** The name of a list of the API. */
export type ConnectionName = keyof typeof connections;

/** The list with this name, where there is one. */
export function connectionNamed(name: string): Connection | undefined {
  return Object.hasOwn(connections, name) ? connections[name as ConnectionName] : undefined;
}

function connection<Record>(of: Connection<Record>): Connection {
  return of as Connection;
}

function ofEntities(type: Parameters<typeof entityColumns>[0]): Connection {
  return connection({
    family: 'entities',
    type,
    columns: entityColumns(type),
    read: readEntityRecords,
  });
}

function reader<Row extends { id: string }>({ byId }: Family<Row>) {
  return async (store: GraphReader, ids: string[]): Promise<Row[]> => {
    const rows = await store.read(byId, { ids });
    const found = new Map(rows.map(({ node }) => [node.id, node]));
    return ids.flatMap((id) => found.get(id) ?? []);
  };
}
