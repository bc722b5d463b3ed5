import { useSeeds } from './graph-fixture.ts';
import { atLeast, atMost, exactly, itWithstands } from './it-withstands.ts';

const graph = useSeeds();
const xinmi = 'about: { id: ["union-410183"] }';
const jiaozuo = 'about: { id: ["union-410800"] }';

describe('sums of article 000', () =>
  itWithstands(graph, [
    {
      name: 'T6: the 502 exemplars do not join the 83 honours',
      filter: '{ statedIn: "src-000", measure: ["honour.exemplars", "honour.items"] }',
      refused: 'MEASURE_MISMATCH',
    },
    {
      name: 'T6: how many of the 502 are national is not known',
      filter: '{ measure: ["honour.exemplars"], level: [NATIONAL] }',
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'T7: all 359 sites do not add to the 290 that were funded',
      filter: '{ statedIn: "src-000", measure: ["site.count"] }',
      refused: 'STOCK_VS_FLOW',
      warned: ['SCOPE_OVERLAP', 'PERIOD_MISMATCH'],
    },
    {
      name: 'T7: the six kinds that were funded make 290',
      filter: '{ statedIn: "src-000", measure: ["site.count"], not: { siteType: [ALL] } }',
      sum: exactly(290),
    },
    {
      name: 'T9: over two million is a lower bound',
      filter: `{ ${xinmi}, measure: ["investment.amount"] }`,
      sum: atLeast(2_000_000),
      warned: ['BOUNDS_ONLY'],
    },
    {
      name: 'T9: money does not add to the sites in its sentence',
      filter: `{ ${xinmi}, measure: ["investment.amount", "site.count"] }`,
      refused: 'UNIT_MISMATCH',
    },
    {
      name: 'T8: members who stand do not add to those who are new or registered',
      filter: '{ measure: ["union.members"] }',
      refused: 'DIFFERENT_STAGE',
      warned: ['PERIOD_MISMATCH', 'AMBIGUOUS_PERIOD', 'BOUNDS_ONLY'],
    },
    {
      name: 'T39: two times 230 are two trainings of two unions',
      filter: '{ measure: ["training.persons"], value: { gte: 230, lte: 230 } }',
      sum: exactly(460),
      warned: ['PERIOD_MISMATCH'],
    },
  ]));

describe('sums of article 001', () =>
  itWithstands(graph, [
    {
      name: 'T10: people honoured do not add to collectives',
      filter: '{ statedIn: "src-001", measure: ["honour.persons", "honour.organisations"] }',
      refused: 'UNIT_MISMATCH',
    },
    {
      name: 'T11: attendances of the run do not add to people of the contests',
      filter: '{ statedIn: "src-001", measure: ["activity.persons", "activity.person_times"], value: { gte: 100000 } }',
      refused: 'PERSON_VS_PERSON_TIME',
    },
    {
      name: 'T12: whether the reading rooms are of one year is not said',
      filter: '{ statedIn: "src-001", siteType: [READING_ROOM] }',
      sum: exactly(7),
      warned: ['AMBIGUOUS_PERIOD'],
    },
    {
      name: 'T13: nominated bodies do not add to those that were honoured',
      filter: '{ statedIn: "src-001", measure: ["honour.organisations"] }',
      refused: 'NOMINATED_INCLUDED',
    },
    {
      name: 'T40: last year is 2024',
      filter: '{ statedIn: "src-001", measure: ["aid.amount"], period: { gte: "2024-01-01", lte: "2024-12-31" } }',
      sum: exactly(5_791_200),
    },
    {
      name: 'fifteen lectures are among the 130, and count once',
      filter: '{ statedIn: "src-001", measure: ["activity.sessions"], programme: { id: ["prog-gongxuanjiang"] } }',
      sum: atLeast(130),
      warned: ['PARTS_LEFT_OUT', 'BOUNDS_ONLY'],
    },
  ]));

describe('sums of article 002', () =>
  itWithstands(graph, [
    {
      name: 'T14: whether people became skilled each year or in all is not said',
      filter: `{ ${jiaozuo}, measure: ["talent.persons"] }`,
      sum: atLeast(68_000),
      warned: ['AMBIGUOUS_PERIOD', 'BOUNDS_ONLY'],
    },
    {
      name: 'T14: nearly ten thousand innovations are an upper bound',
      filter: `{ ${jiaozuo}, measure: ["innovation.items"] }`,
      sum: atMost(10_000),
      warned: ['AMBIGUOUS_PERIOD', 'BOUNDS_ONLY'],
    },
    {
      name: 'T14: contests of skill may be among all contests of the year',
      filter: `{ ${jiaozuo}, measure: ["activity.person_times"] }`,
      sum: atLeast(700_000),
      warned: ['SCOPE_OVERLAP', 'BOUNDS_ONLY'],
    },
    {
      name: 'T15: what was paid for five programmes is less than what was paid for one of them',
      filter: `{ ${jiaozuo}, measure: ["aid.amount"], stage: [PAID] }`,
      refused: 'PART_EXCEEDS_WHOLE',
      warned: ['AMBIGUOUS_PERIOD', 'BOUNDS_ONLY'],
    },
    {
      name: 'T15: people of five programmes hold the students of one of them',
      filter: `{ ${jiaozuo}, measure: ["aid.persons"] }`,
      refused: 'SCOPE_OVERLAP',
    },
    {
      name: 'T16: money raised does not add to money paid',
      filter: `{ ${jiaozuo}, measure: ["aid.amount"] }`,
      refused: 'DIFFERENT_STAGE',
      warned: ['PART_EXCEEDS_WHOLE'],
    },
    {
      name: 'T16: what Winter Warmth paid is stated only together with four others',
      filter: `{ ${jiaozuo}, measure: ["aid.amount"], stage: [PAID], programme: { id: ["prog-dongsong-wennuan"] } }`,
      warned: ['NOT_SEPARABLE'],
    },
    {
      name: 'T17: employers under two kinds of contracts do not add',
      filter: `{ ${jiaozuo}, measure: ["contract.employers"] }`,
      refused: 'NOT_ADDITIVE',
      warned: ['SCOPE_OVERLAP'],
    },
    {
      name: 'T18: money of the union and of others comes with what is unclear in it',
      filter: `{ ${jiaozuo}, measure: ["investment.amount"] }`,
      sum: atLeast(37_350_000),
      warned: ['PERIOD_MISMATCH', 'AMBIGUOUS_PERIOD', 'DIFFERENT_SCOPE', 'BOUNDS_ONLY'],
    },
    {
      name: 'T19: two villages and a compound got at least 380,000',
      filter: '{ measure: ["investment.amount"], doneFor: { place: { kind: [VILLAGE, COMPOUND] } } }',
      sum: atLeast(380_000),
      warned: ['BOUNDS_ONLY', 'AMBIGUOUS_PERIOD'],
    },
    {
      name: 'T20: new members of two unions joined at different times',
      filter: '{ measure: ["union.members"], stage: [NEW] }',
      sum: atLeast(23_573),
      warned: ['PERIOD_MISMATCH', 'BOUNDS_ONLY'],
    },
    {
      name: 'all townships and zones are a base, which is never added',
      filter: `{ ${jiaozuo}, measure: ["union.places"] }`,
      refused: 'DIFFERENT_STAGE',
      warned: ['PARTS_LEFT_OUT'],
    },
    {
      name: 'four craftsmen may be among the fifteen, and are not added to them',
      filter: `{ ${jiaozuo}, measure: ["honour.persons"], conferral: { family: [CRAFTSMAN] } }`,
      sum: exactly(15),
      warned: ['PARTS_LEFT_OUT'],
    },
  ]));
