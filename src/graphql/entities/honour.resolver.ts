import { Resolver } from 'type-graphql';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { entityKind } from '../../model/vocabulary/entity-kind.ts';
import { entityKinds, type EntityType } from '../../model/entity-kinds.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf } from '../connection/connection-source.ts';
import { connections } from '../connection/connections.ts';
import { addListField } from '../connection/define-list-field.ts';
import { enumListType } from '../vocabulary/enums.ts';
import { HonourType } from './honour.type.ts';
import { linkedListing, type LinkKind } from './linked-listing.ts';
import { addShortWays } from './short-ways.ts';

/** What an honour can be asked beside what every entity can. */
@Resolver(() => HonourType)
export class HonourResolver {}

addShortWays(HonourResolver, [
  { name: 'grantors', description: 'Who granted it. 授予单位', to: 'Entity', kinds: ['GRANTED'], direction: 'IN' },
]);

const kindOf: Record<string, LinkKind> = { CONFERRED: 'RECEIVED', NOMINATED: 'NOMINATED_FOR' };
const typeOfKind = new Map<string, EntityType>(
  Object.values(entityKinds).map(({ kind, type }) => [kind, type as EntityType]),
);

addListField<EntityRow>(HonourResolver, {
  name: 'recipients',
  description: 'On whom it was conferred, where a source names them. 获得者',
  type: connections.Entity,
  extra: {
    kinds: { type: enumListType(entityKind) },
    status: { type: enumListType(conferralStatus), defaultValue: ['CONFERRED'] },
  },
  resolve: (honour, asked, context) => {
    const kinds = (asked['status'] as string[]).map((status) => kindOf[status] as LinkKind);
    const entities = (asked['kinds'] as string[] | undefined) ?? entityKind.values;
    const types = entities.map((kind) => typeOfKind.get(kind) as EntityType);
    return connectionOf(
      context,
      asked,
      linkedListing(context, honour, { kinds, direction: 'IN' }, { ...asked, types }),
    );
  },
});
