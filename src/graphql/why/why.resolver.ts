import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { factKinds } from '../../model/fact-kinds.ts';
import type { RequestContext } from '../context.ts';
import { linkView } from '../links/link-view.ts';
import { whyOfEntity } from './why-of-entity.ts';
import { whyOfFact } from './why-of-fact.ts';
import { whyOfLink } from './why-of-link.ts';
import { WhyType } from './why.type.ts';

/** Answers where something comes from. */
@Resolver()
export class WhyResolver {
  @Query(() => WhyType, {
    nullable: true,
    description: 'Where a fact, a link or the name of an entity comes from. 为何如此',
  })
  async why(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<object | undefined> {
    if (id.startsWith('link--')) {
      const row = await context.loaders.linkById(id);
      return row && whyOfLink(context, linkView(row.link, row.near, row.far));
    }
    if (isFactId(id)) {
      const fact = await context.loaders.facts.byId(id);
      return fact && whyOfFact(context, fact);
    }
    const entity = await context.loaders.entities.byId(id);
    return entity && whyOfEntity(context, entity);
  }
}

/** Ids say by their beginning what they are of. */
function isFactId(id: string): boolean {
  return Object.values(factKinds).some(({ idPrefix }) => id.startsWith(`${idPrefix}-`));
}
