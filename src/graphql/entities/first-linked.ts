import { entityTypes, type EntityType } from '../../model/entity-kinds.ts';
import { MIXED_ORDER, orderIndex } from '../../model/lists.ts';
import { EVERYTHING } from '../../store/statements/filter.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import type { Along } from './linked-listing.ts';

/** The one entity of a type at the other end of such links; the first by name where there are several. */
export function firstLinked(
  context: RequestContext,
  near: EntityRow,
  along: Along,
  type: EntityType,
): Promise<EntityRow | undefined> {
  return read(context, near, along, { types: [type], order: orderIndex(type, 'NAME') });
}

/** The one entity of any type at the other end of such links. */
export function firstOfAnyType(context: RequestContext, near: EntityRow, along: Along): Promise<EntityRow | undefined> {
  return read(context, near, along, { types: entityTypes, order: MIXED_ORDER });
}

async function read(
  { loaders }: RequestContext,
  { id }: EntityRow,
  { kinds, direction }: Along,
  { types, order }: { types: readonly EntityType[]; order: number },
): Promise<EntityRow | undefined> {
  const conditions = { kinds: [...kinds], direction, types: [...types], branches: [EVERYTHING], order };
  const [row] = await loaders.linkedEntities({ id, ...conditions, after: -1, first: 1 });
  return row?.node;
}
