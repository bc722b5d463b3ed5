import { Int, Resolver } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { factsListing } from '../facts/facts-listing.ts';
import { PlaceType } from './place.type.ts';
import { reachedListing } from './reached-listing.ts';

/** What a place can be asked beside what every entity can. */
@Resolver(() => PlaceType)
export class PlaceResolver {}

for (const [name, type, description] of [
  ['activities', 'Activity', 'Of the place itself; of what lies in it: activities(filter: {in}). 本地活动'],
  ['conferrals', 'Conferral', 'Given to or counted for the place itself. 授予与推荐'],
  ['figures', 'Figure', 'Of the place itself; of what lies in it: figures(filter: {in}). 本地数字'],
] as const) {
  addListField<EntityRow>(PlaceResolver, {
    name,
    description,
    of: type,
    type: connections[type],
    resolve: (place, asked, context) => connectionOf(context, asked, factsListing(context, place, type, asked)),
  });
}

for (const [name, type, depth, description] of [
  ['within', 'Place', 1, 'Places that lie in it, down to a depth. 下辖地点'],
  ['unions', 'Union', 8, 'Unions that lie in it, however far down. 辖区内工会'],
  ['organisations', 'Organisation', 8, 'Bodies that lie in it, however far down. 辖区内单位'],
] as const) {
  addListField<EntityRow>(PlaceResolver, {
    name,
    description,
    of: type,
    type: connections[type],
    extra: { depth: { type: () => Int, defaultValue: depth } },
    resolve: (place, asked, context) => {
      const { entitiesWithin: list, countEntitiesWithin: count } = context.loaders;
      const listing = reachedListing(
        context,
        place,
        { list, count },
        { ...asked, types: [type], depth: asked['depth'] as number },
      );
      return connectionOf(context, asked, listing);
    },
  });
}
