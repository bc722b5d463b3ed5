import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PassageRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { FactType } from '../facts/fact.type.ts';
import { PassageType } from './passage.type.ts';

/** What a passage can be asked. */
@Resolver(() => PassageType)
export class PassageResolver {
  @FieldResolver(() => [FactType], { description: 'The facts that cite it. 据此的事实' })
  facts(@Root() { id }: PassageRow, @Ctx() { loaders }: RequestContext): Promise<readonly object[]> {
    return loaders.factsOfPassage(id);
  }
}
