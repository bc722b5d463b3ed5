import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

async function refusal(operation: string): Promise<{ message: string; code: unknown; unknown: unknown }> {
  const { errors } = await graph().run(operation);
  const [error] = errors ?? [];
  const { code, unknown } = error?.extensions ?? {};
  return { message: error?.message ?? '', code, unknown };
}

describe('an id or key that nothing has is refused, where an empty answer would pass for a missing fact', () => {
  it.each<[string, string, object]>([
    ['a measure', 'figures(filter: { measure: ["aid.money"] }) { totalCount }', { 'filter.measure': ['aid.money'] }],
    [
      'a measure by its id',
      'figures(filter: { measure: ["aid-amount"] }) { totalCount }',
      { 'filter.measure': ['aid-amount'] },
    ],
    ['a place', 'activities(filter: { in: "place-999999" }) { nodes { id } }', { 'filter.in': ['place-999999'] }],
    ['a source', 'unions(filter: { statedIn: "src-999" }) { edges { cursor } }', { 'filter.statedIn': ['src-999'] }],
    [
      'a union',
      'unions(filter: { under: "union-1" }) { facets(by: [LEVEL]) { values { count } } }',
      { 'filter.under': ['union-1'] },
    ],
    ['its own id', 'honours(filter: { id: ["hon-none"] }) { nodes { id } }', { 'filter.id': ['hon-none'] }],
    [
      'a programme of a relation',
      'unions(filter: { ran: { id: ["prog-none"] } }) { nodes { id } }',
      { 'filter.ran.id': ['prog-none'] },
    ],
    [
      'one deep inside',
      'figures(filter: { activity: { by: { union: { in: "place-1" } } } }) { totalCount }',
      { 'filter.activity.by.union.in': ['place-1'] },
    ],
    [
      'a person',
      'unions(filter: { hasPerson: { id: ["person-none"] } }) { totalCount }',
      { 'filter.hasPerson.id': ['person-none'] },
    ],
    ['what a gap is about', 'gaps(filter: { about: ["fig-none"] }) { totalCount }', { 'filter.about': ['fig-none'] }],
    ['what conflicts concern', 'conflicts(subject: "nope") { totalCount }', { subject: ['nope'] }],
    [
      'a filter of an entity',
      'union(id: "union-131000") { figures(filter: { in: "place-1" }) { totalCount } }',
      { 'filter.in': ['place-1'] },
    ],
    [
      'a filter of a short way',
      'union(id: "union-131000") { programmes(filter: { statedIn: "src-x" }) { totalCount } }',
      { 'filter.statedIn': ['src-x'] },
    ],
    [
      'a filter of a hierarchy',
      'place(id: "place-410000") { unions(filter: { under: "union-1" }) { totalCount } }',
      { 'filter.under': ['union-1'] },
    ],
  ])('%s', async (_name, field, unknown) => {
    expect(await refusal(`{ ${field} }`)).toMatchObject({ code: 'BAD_USER_INPUT', unknown });
  });

  it('all of them at once, with what to do', async () => {
    const asked = await refusal(
      '{ figures(filter: { measure: ["aid.money", "aid.amount", "aid.gold"], in: "place-1", statedIn: "src-001" }) { totalCount } }',
    );
    expect(asked.unknown).toEqual({ 'filter.measure': ['aid.money', 'aid.gold'], 'filter.in': ['place-1'] });
    expect(asked.message).toBe(
      'filter.in: nothing has the id place-1; filter.measure: no measure has the key aid.money; ' +
        'filter.measure: no measure has the key aid.gold. search(text:) finds ids by names; measures { nodes { key name } } lists the keys',
    );
  });

  it('one of something else, with what it is', async () => {
    const { message, unknown } = await refusal('{ unions(filter: { under: "place-410000" }) { totalCount } }');
    expect(unknown).toEqual({ 'filter.under': ['place-410000'] });
    expect(message).toContain('place-410000 is of type Place, asked for is Union');
  });

  it('a name in place of an id, with the id it may mean', async () => {
    const { message } = await refusal('{ activities(filter: { in: "河南省" }) { totalCount } }');
    expect(message).toContain('(a name? 河南省 is place-410000)');
  });
});

describe('questions that take figures together refuse them too', () => {
  const measure = '{ measure: ["aid.money"] }';
  it.each<[string, string, object]>([
    ['a total', `aggregate(filter: ${measure}) { total { count } }`, { 'filter.measure': ['aid.money'] }],
    [
      'groups',
      `aggregate(filter: ${measure}, groupBy: [UNIT]) { groups { count } }`,
      { 'filter.measure': ['aid.money'] },
    ],
    [
      'a sum of several measures, one of which is unknown',
      'aggregate(filter: { measure: ["aid.amount", "aid.money"] }) { total { sum { value } } }',
      { 'filter.measure': ['aid.money'] },
    ],
    [
      'honours of several bodies, one of which is unknown',
      'honoursSummary(filter: { countedFor: { id: ["union-410183", "union-1"] } }) { total { count } }',
      { 'filter.countedFor.id': ['union-1'] },
    ],
    [
      'honours',
      'honoursSummary(filter: { countedFor: { id: ["place-1"] } }) { total { count } }',
      { 'filter.countedFor.id': ['place-1'] },
    ],
    [
      'a comparison',
      'compare(measure: "aid.amount", subjects: ["union-410183"], filter: { in: "place-1" }) { rows { value { value } } }',
      { 'filter.in': ['place-1'] },
    ],
    [
      'coverage',
      'coverage(measures: ["aid.amount"], subjects: ["union-410183"], filter: { statedIn: "src-x" }) { stated }',
      { 'filter.statedIn': ['src-x'] },
    ],
    ['paths', 'paths(from: "union-410183", to: "union-1") { complete }', ['union-1']],
    ['what is shared', 'shared(ids: ["union-410183", "union-1"]) { entity { id } }', ['union-1']],
    [
      'a comparison of subjects',
      'compare(measure: "aid.amount", subjects: ["union-1"]) { rows { value { value } } }',
      { subjects: ['union-1'] },
    ],
    [
      'coverage of subjects',
      'coverage(measures: ["aid.amount"], subjects: ["union-1"]) { stated }',
      { subjects: ['union-1'] },
    ],
    ['a timeline', 'timeline(subject: "union-1") { totalCount }', { subject: ['union-1'] }],
    ['a timeline of no entity', 'timeline(subject: "src-001") { totalCount }', { subject: ['src-001'] }],
    ['a timeline by a name', 'timeline(subject: "河南省") { totalCount }', { subject: ['河南省'] }],
  ])('%s', async (_name, field, unknown) => {
    expect(await refusal(`{ ${field} }`)).toMatchObject({ code: 'BAD_USER_INPUT', unknown });
  });

  it('whether it is a node that is looked up, where what is not there is null', async () => {
    const asked = '{ node(id: "union-1") { id } union(id: "union-1") { id } why(id: "union-1") { __typename } }';
    expect(await graph().brief(asked)).toEqual({ node: null, union: null, why: null });
  });

  it('and cost no more where something is found, nor more than a statement a level where nothing is', async () => {
    const total = (stage: string) =>
      `{ aggregate(filter: { measure: ["aid.amount"], stage: [${stage}], in: "place-410000" }) { total { count } } }`;
    expect((await graph().statementsOf(total('PAID'))).length).toBeLessThanOrEqual(3);
    expect((await graph().statementsOf(total('REGISTERED'))).length).toBeLessThanOrEqual(3);
  });
});

describe('one that leaves no trace in an answer is refused too', () => {
  it.each<[string, string, object]>([
    ['one of several', '{ measure: ["aid.amount", "aid.money"] }', { 'filter.measure': ['aid.money'] }],
    ['one that must not hold', '{ not: { in: "place-1" } }', { 'filter.in': ['place-1'] }],
    ['one of an alternative', '{ or: [{ unit: [CNY] }, { in: "place-1" }] }', { 'filter.in': ['place-1'] }],
    [
      'one of several of a relation',
      '{ about: { id: ["union-410183", "union-1"] } }',
      { 'filter.about.id': ['union-1'] },
    ],
  ])('%s', async (_name, filter, unknown) => {
    expect((await refusal(`{ figures(filter: ${filter}) { totalCount } }`)).unknown).toEqual(unknown);
  });
});

describe('what is known and finds nothing is an empty answer', () => {
  it.each([
    'figures(filter: { measure: ["aid.amount"], in: "place-320925", stage: [APPLIED] }) { totalCount }',
    'unions(filter: { hasPerson: { id: ["person-li-shuancheng"] }, level: [COUNTY] }) { totalCount }',
    'unions(filter: { ran: { id: ["prog-siji-song"] }, not: { ran: { id: ["prog-siji-song"] } } }) { totalCount }',
    'conflicts(subject: "place-tongwulang") { totalCount }',
  ])('%s', async (field) => {
    expect(await graph().brief(`{ ${field} }`)).toBe(0);
  });

  it('and ids of records beside one another: those that are there are answered', async () => {
    expect(await graph().brief('{ unions(filter: { id: ["union-410183", "union-1"] }) { nodes { id } } }')).toEqual([
      'union-410183',
    ]);
  });
});

describe('looking ids up stays within a statement a level', () => {
  const cost = async (field: string) => (await graph().statementsOf(`{ ${field} }`)).length;

  it('costs nothing where the answer is not empty', async () => {
    expect(await cost('figures(filter: { measure: ["aid.amount"], in: "place-410000" }) { nodes { id } }')).toBe(1);
  });

  it('costs one for all ids of a level, of all aliases, where it is empty or could not show them', async () => {
    const empty =
      'figures(filter: { measure: ["aid.amount"], statedIn: "src-004", in: "place-320000", stage: [APPLIED] }) { totalCount }';
    const hidden = 'figures(filter: { measure: ["aid.amount", "aid.persons"] }) { totalCount }';
    expect(await cost(empty)).toBe(2);
    expect(await cost(hidden)).toBe(2);
    expect(
      await cost(
        `a: ${hidden} b: ${hidden.replace('persons', 'households')} c: figures(filter: { not: { in: "place-410000" } }) { totalCount }`,
      ),
    ).toBe(2);
    expect(await cost(`unions { nodes { ${empty} } }`)).toBe(3);
  });
});
