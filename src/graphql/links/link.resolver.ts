import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { FactType } from '../facts/fact.type.ts';
import { LinkType } from './link.type.ts';
import type { LinkView } from './link-view.ts';

/** What a link can be asked. */
@Resolver(() => LinkType)
export class LinkResolver {
  @FieldResolver(() => [FactType], { description: 'The facts it is drawn from; alternatives, not conditions. 依据' })
  async facts(@Root() { factIds }: LinkView, @Ctx() { loaders }: RequestContext): Promise<object[]> {
    const facts = await Promise.all(factIds.map((id) => loaders.facts.byId(id)));
    return facts.filter((fact) => fact !== undefined);
  }
}
