import { typesOfKinds, type EntityType } from '../../model/entity-kinds.ts';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { linkedListing, type Along } from './linked-listing.ts';

/** A short way: a list of the entities at the other end of certain links, named as one would ask for it. */
export interface ShortWay extends Along {
  readonly name: string;
  readonly description: string;
  /** The one type it leads to; several types make a list of mixed entities that `kinds` can narrow. */
  readonly to: EntityType | 'Entity';
}

/** Adds short ways to the resolver of a type. */
export function addShortWays(resolver: new () => object, ways: readonly ShortWay[]): void {
  for (const way of ways) {
    if (way.to === 'Entity') addMixedWay(resolver, way);
    else addTypedWay(resolver, way, way.to);
  }
}

function addTypedWay(resolver: new () => object, { name, description, ...along }: ShortWay, to: EntityType): void {
  addListField<EntityRow>(resolver, {
    name,
    description,
    of: to,
    type: connections[to],
    resolve: (near, asked, context) =>
      connectionOf(context, asked, linkedListing(context, near, along, { ...asked, types: [to] })),
  });
}

function addMixedWay(resolver: new () => object, { name, description, ...along }: ShortWay): void {
  addListField<EntityRow>(resolver, {
    name,
    description,
    type: connections.Entity,
    extra: { kinds: { type: enumListType(entityKind) } },
    resolve: (near, asked, context) => {
      const types = typesOfKinds(asked['kinds'] as string[] | undefined);
      return connectionOf(context, asked, linkedListing(context, near, along, { ...asked, types }));
    },
  });
}
