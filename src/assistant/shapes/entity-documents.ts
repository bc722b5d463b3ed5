/** A kind of entity, as EntityKind has it. */
export type EntityKindName = 'UNION' | 'PROGRAMME' | 'HONOUR' | 'PERSON' | 'ORGANISATION' | 'PLACE';

const listed = `
  __typename id name nameEn sourcesCount
  sources { id }
  place { id name place { id name place { id name } } }`;

/** The list of each kind, the type its filter and order begin with, and what else is shown of it. */
const lists: Readonly<Record<EntityKindName, readonly [list: string, type: string, fields: string]>> = {
  UNION: ['unions', 'Union', 'level form superior { id name }'],
  PROGRAMME: ['programmes', 'Programme', 'type: kind unions(first: 10) { totalCount nodes { id name } }'],
  HONOUR: ['honours', 'Honour', 'family level target'],
  PERSON: ['people', 'Person', 'posts(first: 5) { nodes { id post: title at { id name } } }'],
  ORGANISATION: ['organisations', 'Organisation', 'type: kind parent { id name }'],
  PLACE: ['places', 'Place', 'type: kind code'],
};

const documents = new Map(
  Object.entries(lists).map(([kind, [list, type, fields]]) => [kind, documentOf(list, type, fields)]),
);

/** The operation that lists entities of a kind. */
export function entityDocument(kind: EntityKindName): string {
  return documents.get(kind) ?? '';
}

function documentOf(list: string, type: string, fields: string): string {
  return `query AssistantList${type}(
  $filter: ${type}Filter
  $sort: ${type}Sort!
  $after: String
  $by: [FacetBy!] = []
  $counted: Boolean!
) {
  page: ${list}(filter: $filter, sort: $sort, first: 50, after: $after) {
    totalCount
    facets(by: $by) @include(if: $counted) { values { value labelZh count } }
    edges { cursor node { ${listed} ${fields} } }
  }
}`;
}
