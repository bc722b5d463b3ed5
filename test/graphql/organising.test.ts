import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('what unions count', () =>
  itAnswers(graph, [
    {
      name: 'members: standing, registered, new, of one group, without another',
      operation: `{ figures(filter: { measure: ["union.members"] }, sort: LARGEST) {
        nodes { about { name } lower stage statType group groupNot }
      } }`,
      answer: [
        { about: '新密市总工会', lower: 133824, stage: null, statType: 'STOCK', group: [], groupNot: [] },
        { about: '建湖县总工会', lower: 112752, stage: 'REGISTERED', statType: 'AMBIGUOUS', group: [], groupNot: [] },
        { about: '焦作市总工会', lower: 21000, stage: 'NEW', statType: 'FLOW', group: [], groupNot: [] },
        {
          about: '廊坊市总工会',
          lower: 10030,
          stage: null,
          statType: 'STOCK',
          group: ['NEW_EMPLOYMENT', 'TRUCK_DRIVERS'],
          groupNot: [],
        },
        {
          about: '建湖县总工会',
          lower: 2573,
          stage: 'NEW',
          statType: 'FLOW',
          group: ['EIGHT_GROUPS'],
          groupNot: ['TRUCK_DRIVERS'],
        },
      ],
    },
    {
      name: 'organisations',
      operation: `{ figures(filter: { measure: ["union.organisations"] }, sort: LARGEST) {
        nodes { about { name } printedAs unionForm }
      } }`,
      answer: [
        { about: '新密市总工会', printedAs: '1517个', unionForm: [] },
        { about: '建湖县总工会', printedAs: '920家', unionForm: [] },
        { about: '焦作市总工会', printedAs: '110余家', unionForm: [] },
        { about: '建湖县总工会', printedAs: '48家', unionForm: ['JOINT'] },
      ],
    },
    {
      name: 'the group that was left out, and the article that counts it',
      operation: `{
        without: figures(filter: { groupNot: [TRUCK_DRIVERS] }) { nodes { about { name } value } }
        with: figures(filter: { group: [TRUCK_DRIVERS], measure: ["union.members"] }) { nodes { value citations { source { id } } } }
      }`,
      answer: { without: [{ about: '建湖县总工会', value: 2573 }], with: [{ value: 10030, citations: ['src-001'] }] },
    },
    {
      name: 'townships with a union, as a part of all',
      operation: `{ figures(filter: { measure: ["union.places"], stage: [BASE] }, sort: LARGEST) {
        nodes { value unionLevel parts { value partOfBasis } }
      } }`,
      answer: [
        { value: 106, unionLevel: ['TOWNSHIP'], parts: [{ value: 105, partOfBasis: 'STATED' }] },
        { value: 5, unionLevel: ['ZONE'], parts: [{ value: 5, partOfBasis: 'STATED' }] },
      ],
    },
    {
      name: 'collective contracts by type',
      operation: `{ figures(filter: { measure: ["contract.count"], period: { gte: "2021", lte: "2021" } }, sort: LARGEST) {
        nodes { value contractType }
      } }`,
      answer: [
        { value: 683, contractType: ['WAGE'] },
        { value: 14, contractType: ['REGIONAL'] },
        { value: 5, contractType: ['INDUSTRY'] },
      ],
    },
    {
      name: 'sites by number; the total of all sites is another count',
      operation: `{ figures(filter: { measure: ["site.count"], about: { id: ["union-410183"] } }, sort: LARGEST) {
        nodes { value siteType }
      } }`,
      answer: [
        [359, 'ALL'] as const,
        [103, 'STAFF_HOME'] as const,
        [67, 'STANDARD_DEMO'] as const,
        [39, 'OUTDOOR_STATION'] as const,
        [36, 'PARTY_LED_DEMO'] as const,
        [32, 'READING_ROOM'] as const,
        [13, 'INNOVATION_STUDIO'] as const,
      ].map(([value, type]) => ({ value, siteType: [type] })),
    },
    {
      name: 'what is only a bound in one article: eight below, two above',
      operation: `{
        all: figures(filter: { statedIn: "src-004", not: { precision: [EXACT] } }) { totalCount }
        above: figures(filter: { statedIn: "src-004", precision: [NEARLY, AT_MOST] }) { nodes { printedAs lower upper } }
      }`,
      answer: {
        all: 10,
        above: [
          { printedAs: '近2000人', lower: null, upper: 2000 },
          { printedAs: '近10000人', lower: null, upper: 10000 },
        ],
      },
    },
    {
      name: 'what is annual in the contests of Jiaozuo, and what is not clear',
      operation: `{
        annual: figures(filter: { statedIn: "src-002", statType: [ANNUAL] }, sort: LARGEST) { nodes { printedAs } }
        ambiguous: figures(
          filter: { statedIn: "src-002", statType: [AMBIGUOUS], programme: { id: ["prog-laodong-jineng-jingsai"] } }
          sort: LARGEST
        ) { nodes { printedAs } }
      }`,
      answer: { annual: ['50多万人次', '20多万人次', '5800余家', '100多项'], ambiguous: ['6.8万余人', '近万项'] },
    },
    {
      name: 'equal numbers of different articles, each with what it counts',
      operation: `{ figures(filter: { value: { eq: 67000 } }) {
        nodes { countedIn { ... on Activity { programmes { name } } } citations { source { id } } }
      } }`,
      answer: [
        { countedIn: ['四季送'], citations: ['src-000'] },
        { countedIn: ['冬送温暖'], citations: ['src-002'] },
      ],
    },
  ]));
