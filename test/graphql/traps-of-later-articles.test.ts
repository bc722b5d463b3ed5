import { useSeeds } from './graph-fixture.ts';
import { atLeast, exactly, itWithstands } from './it-withstands.ts';

const graph = useSeeds();
const henan = 'about: { id: ["union-410000"] }';
const jianhu = 'about: { id: ["union-320925"] }';
const jinqiu = 'programme: { id: ["prog-jinqiu-zhuxue"] }';

describe('sums of article 003', () =>
  itWithstands(graph, [
    {
      name: 'T22: there are 11,500 stations, said to look truncated elsewhere',
      filter: `{ ${henan}, measure: ["site.count"], siteType: [OUTDOOR_STATION] }`,
      sum: exactly(11_500),
      warned: ['SOURCE_CORRUPTION'],
    },
    {
      name: 'T22: the 150,000 of the abstract are not found',
      filter: `{ ${henan}, measure: ["site.count"], value: { gte: 100000 } }`,
    },
    {
      name: 'T22: who asks for what was set aside is warned',
      filter: `{ ${henan}, measure: ["site.count"], ranks: [DEPRECATED] }`,
      sum: exactly(150_000),
      warned: ['SOURCE_CORRUPTION'],
    },
    {
      name: 'stations of the province may hold those of its cities',
      filter: '{ measure: ["site.count"], siteType: [OUTDOOR_STATION] }',
      sum: exactly(11_956),
      warned: ['SCOPE_OVERLAP', 'SOURCE_CORRUPTION', 'PERIOD_MISMATCH'],
    },
    {
      name: 'T24: breakfasts do not add to those who ate them',
      filter: `{ ${henan}, group: [SANITATION] }`,
      refused: 'PERSON_VS_PERSON_TIME',
    },
    {
      name: 'T25: enrolments do not add to people who were helped',
      filter: `{ ${henan}, programme: { id: ["prog-zhongda-jibing-huzhu"] }, unit: [PERSON, PERSON_TIME] }`,
      refused: 'PERSON_VS_PERSON_TIME',
    },
    {
      name: 'T26: shares do not add to attendances',
      filter: `{ ${henan}, measure: ["publicity.shares", "activity.person_times"] }`,
      refused: 'UNIT_MISMATCH',
    },
    {
      name: 'people of two programmes may be the same people',
      filter: `{ ${henan}, measure: ["aid.persons"] }`,
      sum: exactly(191_300),
      warned: ['SCOPE_OVERLAP'],
    },
  ]));

const bundled = ['prog-ankang-sansong', 'prog-jianhu-fangyi-weiwen', 'prog-gonghui-jinwanjia', 'prog-jinqiu-zhuxue'];

describe('sums of article 004', () =>
  itWithstands(graph, [
    ...[
      jinqiu,
      'programme: { name: { contains: "金秋助学" } }',
      'programme: { kind: [GOLDEN_AUTUMN_EDUCATION_AID] }',
      `activity: { ${jinqiu} }`,
      `and: [{ activity: { ${jinqiu} } }]`,
    ].map((programme) => ({
      name: `T28: money for four or five programmes is no money for one: ${programme}`,
      filter: `{ measure: ["aid.amount"], ${programme} }`,
      sum: exactly(15_278_000),
      warned: ['NOT_SEPARABLE', 'PERIOD_MISMATCH'],
    })),
    {
      name: 'T28: what Jianhu paid for students is not known',
      filter: `{ ${jianhu}, measure: ["aid.amount"], ${jinqiu} }`,
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'T28: who asks for all four programmes gets what was paid for them',
      filter: `{ ${jianhu}, measure: ["aid.amount"], programme: { id: ${JSON.stringify(bundled)} } }`,
      sum: exactly(978_000),
    },
    {
      name: 'couriers were insured together with riders and drivers',
      filter: `{ ${jianhu}, measure: ["insurance.persons"], group: [COURIERS] }`,
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'couriers or cleaners are couriers still',
      filter: `{ ${jianhu}, measure: ["insurance.persons"], or: [{ group: [COURIERS] }, { group: [SANITATION] }] }`,
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'truck drivers who were insured alone are those of Henan',
      filter: '{ measure: ["insurance.persons"], group: [TRUCK_DRIVERS] }',
      sum: exactly(37_700),
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'all of them are workers in new forms of employment',
      filter: '{ measure: ["insurance.persons"], group: [NEW_EMPLOYMENT] }',
      sum: exactly(800),
    },
    {
      name: 'T29: the members of seven groups hold no truck drivers',
      filter: '{ measure: ["union.members"], group: [TRUCK_DRIVERS] }',
      sum: exactly(10_030),
    },
    {
      name: 'T29: new members of seven groups do not add to standing ones of the eighth',
      filter: '{ measure: ["union.members"], group: [EIGHT_GROUPS] }',
      refused: 'DIFFERENT_STAGE',
    },
    {
      name: 'T30: members in the database do not add to new ones',
      filter: `{ ${jianhu}, measure: ["union.members"] }`,
      refused: 'DIFFERENT_STAGE',
    },
    {
      name: 'T30: organisations in the database do not add to new ones',
      filter: `{ ${jianhu}, measure: ["union.organisations"] }`,
      refused: 'DIFFERENT_STAGE',
    },
    {
      name: 'T30: entries of a database are neither a stock nor a flow',
      filter: `{ ${jianhu}, measure: ["union.members"], stage: [REGISTERED] }`,
      sum: exactly(112_752),
      warned: ['AMBIGUOUS_PERIOD'],
    },
    {
      name: 'T31: bodies put forward do not add to those that were honoured',
      filter: '{ statedIn: "src-004", measure: ["honour.organisations"] }',
      refused: 'NOMINATED_INCLUDED',
    },
    {
      name: 'T32: eight departments are eight with the one that is named',
      filter: `{ ${jianhu}, measure: ["partner.organisations"] }`,
      sum: exactly(8),
    },
    {
      name: 'T33: two rates of one printed number do not add',
      filter: `{ ${jianhu}, unit: [PERCENT] }`,
      refused: 'MEASURE_MISMATCH',
    },
    {
      name: 'T33: a rate is a lower bound',
      filter: '{ measure: ["union.membership_rate"] }',
      sum: atLeast(90),
      warned: ['BOUNDS_ONLY'],
    },
    { name: 'T34: nothing of article 004 lies in Henan', filter: '{ statedIn: "src-004", in: "place-410000" }' },
    {
      name: 'contracts of a year do not add to contracts in force',
      filter: '{ measure: ["contract.count"] }',
      refused: 'STOCK_VS_FLOW',
    },
  ]));
