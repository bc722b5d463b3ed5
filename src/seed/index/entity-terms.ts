import type { EntityType } from '../../model/entity-kinds.ts';
import type { EntityRecord } from '../assemble/dataset.ts';
import { targetsOf } from '../assemble/dataset.ts';
import { distinct, type GraphIndex } from './graph-index.ts';
import { honoursReceived, unnamedHonours } from './honours-received.ts';
import { encodeTerms, valuesOf, withBroaderKinds, type Terms } from './terms.ts';

/** How many of something an entity has; what filters by count and orders by count read. */
export type Counts = Readonly<Record<string, number>>;

/** The terms an entity is found by. */
export function entityTerms(index: GraphIndex, entity: EntityRecord): string[] {
  const { id, name, nameEn, aliases } = entity;
  const common: Terms = {
    id: [id],
    name: [name, nameEn, ...aliases],
    statedIn: index.articlesOf(id),
    in: index.placesOf(id),
  };
  return encodeTerms({ ...common, ...ownTerms[entity.type](index, entity) });
}

const ownTerms: Record<EntityType, (index: GraphIndex, entity: EntityRecord) => Terms> = {
  Union: (index, { id, properties }) => ({
    level: valuesOf(properties['level']),
    form: valuesOf(properties['form']),
    superior: index.out(id, 'UNDER'),
    under: index.above(id, 'UNDER'),
    stated: index
      .factsOf(id, 'Figure')
      .filter((figure) => targetsOf(figure, 'ABOUT').includes(id))
      .map((figure) => figure.id),
    ...bodyTerms(index, id),
  }),
  Organisation: (index, { id, properties }) => ({
    kind: valuesOf(properties['kind']),
    parent: index.out(id, 'BELONGS_TO'),
    ...bodyTerms(index, id),
  }),
  Person: (index, { id }) => ({
    holdsPostAt: index.out(id, 'HOLDS_POST'),
    post: postsOf(index, id),
    ...honourTerms(index, id),
  }),
  Programme: (index, { id, properties }) => ({
    kind: withBroaderKinds(properties['kind']),
    partOf: index.above(id, 'BELONGS_TO'),
    ranBy: index.into(id, 'RAN'),
  }),
  Honour: (index, { id, properties }) => ({
    family: valuesOf(properties['family']),
    level: valuesOf(properties['level']),
    target: valuesOf(properties['target']),
    grantedBy: index.into(id, 'GRANTED'),
    receivedBy: index.into(id, 'RECEIVED'),
  }),
  Place: (_index, { properties }) => ({ kind: valuesOf(properties['kind']), code: valuesOf(properties['code']) }),
};

/** The named honours it received, and the giving of those without a name. */
function honourTerms(index: GraphIndex, id: string): Terms {
  return {
    received: index.out(id, 'RECEIVED'),
    receivedUnnamed: unnamedHonours(index, id).map((conferral) => conferral.id),
  };
}

function bodyTerms(index: GraphIndex, id: string): Terms {
  return {
    ran: index.out(id, 'RAN'),
    tookPartIn: index.out(id, 'TOOK_PART_IN'),
    ...honourTerms(index, id),
    nominatedFor: index.out(id, 'NOMINATED_FOR'),
    partneredWith: index.partners(id),
    hasPerson: index.into(id, 'HOLDS_POST'),
  };
}

/** The titles of the posts a person holds. */
export function postsOf(index: GraphIndex, id: string): string[] {
  return index.factsOf(id, 'Tenure').map(({ properties }) => String(properties['title']));
}

/** The counts of an entity, each over distinct others. */
export function entityCounts(index: GraphIndex, { id, type }: EntityRecord): Counts {
  const unions = (ids: string[]) => ids.filter((one) => index.dataset.entities.get(one)?.type === 'Union').length;
  return {
    linksCount: index.linksOf(id).length,
    sourcesCount: index.articlesOf(id).length,
    activitiesCount: index.factsOf(id, 'Activity').length,
    figuresCount: index.factsOf(id, 'Figure').length,
    honoursCount: honoursReceived(index, id),
    programmesCount: index.out(id, 'RAN').length,
    partnersCount: index.partners(id).length,
    subordinatesCount: index.into(id, 'UNDER').length,
    postsCount: postsOf(index, id).length,
    unionsCount: type === 'Place' ? unions(index.into(id, 'LOCATED_IN')) : unions(distinct(index.into(id, 'RAN'))),
    recipientsCount: index.into(id, 'RECEIVED').length,
  };
}
