import { Resolver } from 'type-graphql';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { typesOfKinds } from '../../model/entity-kinds.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { HonourType } from './honour.type.ts';
import { linksOfStatuses } from './add-honours.ts';
import { linkedListing } from './linked-listing.ts';
import { addShortWays } from './short-ways.ts';

/** What an honour can be asked beside what every entity can. */
@Resolver(() => HonourType)
export class HonourResolver {}

addShortWays(HonourResolver, [
  { name: 'grantors', description: 'Who granted it. 授予单位', to: 'Entity', kinds: ['GRANTED'], direction: 'IN' },
]);

addListField<EntityRow>(HonourResolver, {
  name: 'recipients',
  description: 'On whom it was conferred, where a source names them. 获得者',
  type: connections.Entity,
  extra: {
    kinds: { type: enumListType(entityKind) },
    status: { type: enumListType(conferralStatus), defaultValue: ['CONFERRED'] },
  },
  resolve: (honour, asked, context) => {
    const kinds = linksOfStatuses(asked['status'] as string[]);
    const types = typesOfKinds(asked['kinds'] as string[] | undefined);
    return connectionOf(
      context,
      asked,
      linkedListing(context, honour, { kinds, direction: 'IN' }, { ...asked, types }),
    );
  },
});
