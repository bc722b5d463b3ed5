import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { addHonours } from './add-honours.ts';
import { EntityType } from './entity.type.ts';
import { firstOfAnyType } from './first-linked.ts';
import { OrganisationType } from './organisation.type.ts';
import { addShortWays } from './short-ways.ts';

/** What an organisation can be asked beside what every entity can. */
@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @FieldResolver(() => EntityType, { nullable: true, description: 'What it is part of. 所属单位' })
  parent(@Root() organisation: EntityRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return firstOfAnyType(context, organisation, { kinds: ['BELONGS_TO'], direction: 'OUT' });
  }
}

addShortWays(OrganisationResolver, [
  {
    name: 'unions',
    description: 'Unions it acted with. 合作的工会',
    to: 'Union',
    kinds: ['PARTNERED'],
    direction: 'BOTH',
  },
  {
    name: 'programmes',
    description: 'Programmes it ran. 开展的项目',
    to: 'Programme',
    kinds: ['RAN'],
    direction: 'OUT',
  },
  {
    name: 'people',
    description: 'Who holds a post there. 任职人员',
    to: 'Person',
    kinds: ['HOLDS_POST'],
    direction: 'IN',
  },
]);

addHonours(OrganisationResolver);
