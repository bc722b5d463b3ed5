import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { firstLinked } from './first-linked.ts';
import { ProgrammeType } from './programme.type.ts';
import { addShortWays } from './short-ways.ts';

/** What a programme can be asked beside what every entity can. */
@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @FieldResolver(() => ProgrammeType, { nullable: true, description: 'The programme it is part of. 所属项目' })
  partOf(@Root() programme: EntityRow, @Ctx() context: RequestContext): Promise<EntityRow | undefined> {
    return firstLinked(context, programme, { kinds: ['BELONGS_TO'], direction: 'OUT' }, 'Programme');
  }
}

addShortWays(ProgrammeResolver, [
  {
    name: 'unions',
    description: 'Unions that ran it; the role stands in the link. 开展的工会',
    to: 'Union',
    kinds: ['RAN'],
    direction: 'IN',
  },
  { name: 'runners', description: 'All bodies that ran it. 开展单位', to: 'Entity', kinds: ['RAN'], direction: 'IN' },
  {
    name: 'participants',
    description: 'Bodies that took part. 参加单位',
    to: 'Entity',
    kinds: ['TOOK_PART_IN'],
    direction: 'IN',
  },
  {
    name: 'parts',
    description: 'Programmes that are part of it. 子项目',
    to: 'Programme',
    kinds: ['BELONGS_TO'],
    direction: 'IN',
  },
]);
