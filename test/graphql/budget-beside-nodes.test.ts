import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

describe('what is asked beside the nodes', () => {
  const cost = async (operation: string) => (await graph().statementsOf(operation)).length;

  it.each([
    ['totalCount', '{ unions { totalCount } }', 1],
    ['totalCount beside nodes', '{ unions { totalCount nodes { id } } }', 2],
    ['page information beside nodes', '{ unions { nodes { id } edges { cursor } pageInfo { endCursor } } }', 1],
    ['a nested filter', '{ unions(filter: { ran: { kind: [AID] } }) { nodes { id } } }', 2],
    [
      'a filter in a filter in a filter',
      '{ unions(filter: { ran: { ranBy: { union: { level: [COUNTY] } } } }) { nodes { id } } }',
      3,
    ],
    [
      'a nested filter by id, which needs no look-up',
      '{ unions(filter: { ran: { id: ["prog-siji-song"] } }) { nodes { id } } }',
      1,
    ],
    ['facets by words', '{ unions { facets(by: [LEVEL, FORM]) { values { count } } } }', 1],
    [
      'facets by entities, whose names are read',
      '{ unions { facets(by: [PLACE, SUPERIOR]) { values { labelZh } } } }',
      2,
    ],
    [
      'facets of what is reached from an entity',
      '{ union(id: "union-131000") { programmes { facets(by: [KIND]) { values { count } } } } }',
      2,
    ],
    [
      'facets of a hierarchy',
      '{ union(id: "union-410000") { subordinates { facets(by: [LEVEL]) { values { count } } } } }',
      3,
    ],
    [
      'a search with its entities',
      '{ search(text: "xinmi") { totalCount kinds { count } nodes { entity { name } } } }',
      1,
    ],
    [
      'why of a fact',
      '{ why(id: "fig-003-17-2-stations") { reading { value } facts { id } mentions { surface } lost { reason } } }',
      3,
    ],
    [
      'why of a link',
      '{ why(id: "link--ran--union-131000--prog-qiuxue-yuanmeng--host") { link { kind } facts { id } } }',
      4,
    ],
  ])('%s', async (_name, operation, most) => {
    expect(await cost(operation)).toBeLessThanOrEqual(most);
  });
});

describe('aliases add no statements', () => {
  const aliased = (fields: readonly string[]) => fields.map((field, index) => `a${index}: ${field}`).join(' ');

  it.each([
    [
      'one field with other arguments',
      [
        'programmes(first: 2) { nodes { id } }',
        'programmes(sort: MOST_LINKS) { nodes { id } }',
        'programmes(filter: { kind: [AID] }) { nodes { id } }',
      ],
      2,
    ],
    [
      'all short ways over links',
      [
        'programmes { nodes { id } }',
        'partners { nodes { id } }',
        'people { nodes { id } }',
        'honours { nodes { id } }',
        'superior { id }',
        'place { id }',
      ],
      2,
    ],
    [
      'all lists of facts',
      [
        'activities { nodes { id } }',
        'figures { nodes { id } }',
        'conferrals { nodes { id } }',
        'gaps { nodes { id } }',
      ],
      2,
    ],
    ['counts', ['programmes { totalCount }', 'partners { totalCount }', 'people { totalCount }'], 2],
  ])('%s', async (_name, fields, most) => {
    expect((await graph().statementsOf(`{ unions { nodes { ${aliased(fields)} } } }`)).length).toBe(most);
  });

  it.each<[string, readonly string[], number]>([
    [
      'lists of the root',
      ['unions { nodes { id } }', 'programmes { nodes { id } }', 'places(sort: CODE) { nodes { id } }'],
      1,
    ],
    ['their counts', ['unions { totalCount }', 'programmes { totalCount }', 'honours { totalCount }'], 1],
    [
      'entities by id',
      ['union(id: "union-131000") { id }', 'node(id: "prog-siji-song") { id }', 'place(id: "place-410000") { id }'],
      1,
    ],
    [
      'why of links',
      [
        'why(id: "link--ran--union-131000--prog-siji-song--host") { link { id } }',
        'why(id: "link--ran--x--y--host") { link { id } }',
      ],
      4,
    ],
  ])('%s', async (_name, fields, most) => {
    expect((await graph().statementsOf(`{ ${aliased(fields)} }`)).length).toBeLessThanOrEqual(most);
  });
});
