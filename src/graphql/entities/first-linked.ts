import { entityKinds, type EntityType } from '../../model/entity-kinds.ts';
import { MIXED_ORDER, orderIndex } from '../../model/lists.ts';
import { EVERYTHING } from '../../store/statements/filter.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import type { Along } from './linked-listing.ts';

const ALL_TYPES = Object.values(entityKinds).map(({ type }) => type as EntityType);

/** The one entity of a type at the other end of such links; the first by name where there are several. */
export function firstLinked(context: RequestContext, near: EntityRow, along: Along, type: EntityType): Promise<EntityRow | undefined> {
  return read(context, near, along, [type], orderIndex(type, 'NAME'));
}

/** The one entity of any type at the other end of such links. */
export function firstOfAnyType(context: RequestContext, near: EntityRow, along: Along): Promise<EntityRow | undefined> {
  return read(context, near, along, ALL_TYPES, MIXED_ORDER);
}

async function read({ loaders }: RequestContext, { id }: EntityRow, along: Along, types: readonly EntityType[], order: number) {
  const { kinds, direction } = along;
  const conditions = { statuses: null, types: [...types], branches: [EVERYTHING] };
  const [row] = await loaders.linkedEntities({ id, kinds: [...kinds], direction, ...conditions, order, after: -1, first: 1 });
  return row?.node;
}
