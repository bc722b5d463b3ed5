import { Resolver } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { factsListing } from '../facts/facts-listing.ts';
import { addHonours } from './add-honours.ts';
import { PersonType } from './person.type.ts';

/** What a person can be asked beside what every entity can. */
@Resolver(() => PersonType)
export class PersonResolver {}

addListField<EntityRow>(PersonResolver, {
  name: 'posts',
  description: 'Posts held, each with where and since when. 任职',
  type: connections.Tenure,
  resolve: (person, asked, context) => connectionOf(context, asked, factsListing(context, person, 'Tenure', asked)),
});

addHonours(PersonResolver);
