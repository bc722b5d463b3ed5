import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { CitationType } from '../evidence/citation.type.ts';
import { ActivityType } from './activity.type.ts';
import { FactType } from './fact.type.ts';
import { periodOf, PeriodType } from './period.type.ts';
import { factOf } from './related.ts';

/** What every fact can be asked. */
@Resolver(() => FactType)
export class FactResolver {
  @FieldResolver(() => PeriodType, { description: 'When it holds. 时期' })
  period(@Root() fact: FactRow): PeriodType {
    return periodOf(fact);
  }

  @FieldResolver(() => [CitationType], { description: 'Where it is stated. 引证' })
  citations(@Root() { id }: FactRow, @Ctx() { loaders }: RequestContext): Promise<readonly object[]> {
    return loaders.citationsOfFact(id);
  }
}

/** From which event a source counts. */
@Resolver(() => PeriodType)
export class PeriodResolver {
  @FieldResolver(() => ActivityType, {
    nullable: true,
    description: 'The event from which the source counts. 自何事起',
  })
  since(@Root() { fact }: PeriodType, @Ctx() context: RequestContext): Promise<FactRow | undefined> {
    return factOf(context, { id: fact }, { relation: 'SINCE', direction: 'OUT', types: ['Activity'] });
  }
}
