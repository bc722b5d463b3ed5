import { entityRelations, type FactType } from '../../model/fact-kinds.ts';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';

/** The most facts that hang on one fact in a list: an activity has few figures. */
const MOST_IN_FACT = 100;

/** The entities to which relations of a fact lead. */
export async function entitiesOf(
  { loaders }: RequestContext,
  { id }: FactRow,
  ...relations: string[]
): Promise<EntityRow[]> {
  const rows = await loaders.entitiesOfFact({ id, relations: ALL_RELATIONS });
  return rows.filter(({ relation }) => relations.includes(relation)).map(({ node }) => node);
}

/** The one entity to which a relation of a fact leads. */
export async function entityOf(
  context: RequestContext,
  fact: FactRow,
  relation: string,
): Promise<EntityRow | undefined> {
  return (await entitiesOf(context, fact, relation))[0];
}

// One statement answers all relations of a level, whichever of them a query asks for.
const ALL_RELATIONS = [...entityRelations];

/** Who did an activity, each in a role. */
export async function actorsOf(
  { loaders }: RequestContext,
  { id }: FactRow,
): Promise<{ role: string; entity: EntityRow }[]> {
  const rows = await loaders.entitiesOfFact({ id, relations: ALL_RELATIONS });
  return rows
    .filter(({ relation }) => relation === 'DONE_BY')
    .map(({ role, node }) => ({ role: role ?? 'HOST', entity: node }));
}

/** A relation between facts: its name, which way, and to which types. */
export interface FactRelation {
  readonly relation: string;
  readonly direction: 'IN' | 'OUT';
  readonly types: readonly FactType[];
  readonly first?: number | undefined;
}

/** The facts to which a relation of a fact leads, or from which it comes. */
export async function factsOf(
  { loaders }: RequestContext,
  { id }: Pick<FactRow, 'id'>,
  asked: FactRelation,
): Promise<FactRow[]> {
  const { relation, direction, types, first } = asked;
  const rows = await loaders.factsOfFact({
    id,
    relations: [relation],
    direction,
    types: [...types],
    first: first ?? MOST_IN_FACT,
  });
  return rows.map(({ node }) => node);
}

/** The one fact to which a relation leads. */
export async function factOf(
  context: RequestContext,
  fact: Pick<FactRow, 'id'>,
  asked: FactRelation,
): Promise<FactRow | undefined> {
  return (await factsOf(context, fact, { ...asked, first: 1 }))[0];
}
