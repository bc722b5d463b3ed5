import { listOrders, type ListedType } from '../../src/model/lists.ts';
import { filterDefinitions, type FilteredType } from '../../src/graphql/filters/filter-definitions.ts';
import type { FilterField } from '../../src/graphql/filters/field-kinds.ts';
import { enumValues, selectWay, typeNamed, valuesOf, waysFrom } from './schema-ways.ts';

/** An operation that any store has to answer alike. */
export interface Operation {
  readonly name: string;
  readonly text: string;
}

const roots: Readonly<Record<FilteredType, string>> = {
  Union: 'unions',
  Organisation: 'organisations',
  Person: 'people',
  Programme: 'programmes',
  Honour: 'honours',
  Place: 'places',
  Activity: 'activities',
  Conferral: 'conferrals',
  Figure: 'figures',
  Gap: 'gaps',
  Source: 'sources',
  Measure: 'measures',
};
const types = Object.keys(roots) as FilteredType[];
const values = (type: string) => valuesOf(typeNamed(type)).join(' ');
const operation = (name: string, text: string): Operation => ({ name, text: `{ ${text} }` });

/** The first pages of every list of the root in each of its orders. */
export function listOperations(): Operation[] {
  const orders = types.flatMap((type) => listOrders[type satisfies ListedType].map((order) => [type, order] as const));
  return orders.map(([type, order]) => {
    const list = (first: number) => `${roots[type]}(sort: ${order}, first: ${first})`;
    const page = `{ totalCount edges { cursor } pageInfo { hasNextPage endCursor } nodes { ${values(type)} } }`;
    return operation(`${roots[type]} by ${order}`, `few: ${list(3)} ${page} more: ${list(30)} ${page}`);
  });
}

/** Every way that leads on from entities, facts and evidence, for the first of their list and the most linked ones. */
export function wayOperations(): Operation[] {
  return types.flatMap((type) =>
    waysFrom(typeNamed(type)).map((way) => {
      const last = listOrders[type].at(-1)!;
      const nodes = `{ nodes { id ${selectWay(way, 5, values(way.to.name))} } }`;
      const text = `a: ${roots[type]}(first: 12) ${nodes} b: ${roots[type]}(first: 8, sort: ${last}) ${nodes}`;
      return operation(`${type} ${way.name}`, text);
    }),
  );
}

/** Every facet of every list. */
export function facetOperations(): Operation[] {
  const facets = `facets(by: [${enumValues('FacetBy').join(', ')}]) { by values { value labelZh labelEn count } }`;
  return types.map((type) => operation(`facets of ${roots[type]}`, `${roots[type]} { ${facets} }`));
}

/** Every field of every filter: alone, not so, and in an alternative. */
export function filterOperations(): Operation[] {
  return types.flatMap((type) =>
    Object.entries(filterDefinitions[type] as Readonly<Record<string, FilterField>>).map(([name, field]) => {
      const one = `{ ${name}: ${exampleOf(type, field)} }`;
      const found = '{ totalCount nodes { id } }';
      const asked = [
        one,
        `{ not: ${one} }`,
        `{ or: [${one}, { id: ["${knownIds[type]}"] }], and: [{ not: { id: ["${knownIds[type]}"] } }] }`,
      ];
      return operation(
        `${roots[type]} by ${name}`,
        asked.map((filter, index) => `a${index}: ${roots[type]}(filter: ${filter}, first: 50) ${found}`).join(' '),
      );
    }),
  );
}

/** An id of each type: what has no such id is refused. */
const knownIds: Readonly<Record<FilteredType, string>> = {
  Union: 'union-410183',
  Organisation: 'org-131000-jiaoyuju',
  Person: 'person-li-shuancheng',
  Programme: 'prog-zhongguomeng-laodongmei',
  Honour: 'hon-410183-dagongjiang',
  Place: 'place-410000',
  Activity: 'act-003-6-1-congress-15',
  Conferral: 'con-004-7-6-innovation',
  Figure: 'fig-003-17-2-stations',
  Gap: 'gap-003-1-1-article-date',
  Source: 'src-001',
  Measure: 'measure-aid-amount',
};
const examples: Readonly<Record<Exclude<FilterField['kind'], 'values' | 'id' | 'ids' | 'nested'>, string>> = {
  text: '{ contains: "工" }',
  count: '{ gte: 1, lte: 3 }',
  number: '{ gte: 100, lte: 5000 }',
  period: '{ gte: "2019", lte: "2024-06" }',
  entity: '{ kinds: [UNION, PLACE], name: { contains: "市" } }',
};

function exampleOf(type: FilteredType, field: FilterField): string {
  if (field.kind === 'values') return `[${field.vocabulary.values.slice(0, 2).join(', ')}]`;
  if (field.kind === 'id') return `"${exampleId(type, field)}"`;
  if (field.kind === 'ids') return `["${exampleId(type, field)}"]`;
  if (field.kind === 'nested') return `{ not: { id: ["${knownIds[field.type as FilteredType]}"] } }`;
  return examples[field.kind];
}

function exampleId(type: FilteredType, { term, of }: Extract<FilterField, { kind: 'id' | 'ids' }>): string {
  if (term === 'measure') return 'aid.amount';
  if (of === 'ANY' || of === 'ENTITY') return 'union-410183';
  return knownIds[(of === 'OWN' ? type : of) as FilteredType];
}

/** Searches, why something is said, and what does not go together. */
export function textOperations(): Operation[] {
  const texts = [
    'xinmi',
    'xmszgh',
    '新密總工會',
    '劳模',
    '廊坊',
    '梦',
    '新蜜市总工会',
    'federation',
    '金秋助字',
    'langfagn',
  ];
  const ids = [
    'fig-003-17-2-stations',
    'fig-000-12-5-jinqiu-amount',
    'aff-000-6-1-xinmi-superior',
    'con-004-7-6-innovation',
    'link--partnered--org-131000-jiaoyuju--union-131000',
    'link--under--union-410183--union-410100',
    'fig-003-2-2-stations-cut',
    'gap-003-1-1-article-date',
    'union-131000',
  ];
  const why = `fact { id } link { ${values('Link')} } facts { ${values('Fact')} } entity { id } ${values('Why')}
    reading { ${values('NumberReading')} steps { ${values('ReadingStep')} } } period { ${values('Period')} }
    mentions { ${values('Mention')} means { id } } lost { ${values('RivalFact')} fact { id } }
    won { ${values('RivalFact')} fact { id } } conflicts { ${values('Warning')} facts { id } }`;
  return [
    ...texts.map((text) =>
      operation(
        `search ${text}`,
        `search(text: "${text}") { totalCount kinds { value count } nodes { ${values('SearchHit')} entity { id } } }`,
      ),
    ),
    ...ids.map((id) => operation(`why ${id}`, `why(id: "${id}") { ${why} }`)),
    ...['', '(subject: "union-410800")', '(codes: [SOURCE_CORRUPTION, BOUNDS_ONLY])'].map((asked) =>
      operation(
        `conflicts${asked}`,
        `conflicts${asked} { totalCount edges { cursor } nodes { ${values('Warning')} facts { id } } }`,
      ),
    ),
    ...types.map((type) =>
      operation(`nodes of ${roots[type]}`, `${roots[type]}(first: 200) { nodes { id ... on Node { __typename } } }`),
    ),
  ];
}
