import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';
import { atLeast, exactly } from './it-withstands.ts';

const graph = useSeeds();
const bounds = '{ value lower upper }';
const told = `conferred ${bounds} nominated ${bounds} withoutNumber warnings { code }`;

describe('honours added up', () =>
  itAnswers(graph, [
    {
      name: 'Q13: honours of Xinmi by level, and in all',
      operation: `{ honoursSummary(filter: { recipient: { id: ["union-410183"] } }, groupBy: [LEVEL]) {
        total { ${told} count } groups { keys { value } conferred ${bounds} }
      } }`,
      answer: {
        total: { conferred: exactly(83), nominated: null, withoutNumber: 0, warnings: [], count: 3 },
        groups: [
          { keys: ['PREFECTURE'], conferred: exactly(62) },
          { keys: ['PROVINCIAL'], conferred: exactly(18) },
          { keys: ['NATIONAL'], conferred: exactly(3) },
        ],
      },
    },
    {
      name: 'Q14: individuals and collectives honoured for Langfang, by level, none of them named',
      operation: `{ honoursSummary(filter: { countedFor: { id: ["place-131000"] } }, groupBy: [TARGET, LEVEL]) {
        total { conferred ${bounds} named }
        subtotals { keys { labelZh } conferred { value } } groups { keys { value } conferred { value } }
      } }`,
      answer: {
        total: { conferred: exactly(83), named: 0 },
        subtotals: [
          { keys: ['个人'], conferred: 69 },
          { keys: ['集体'], conferred: 14 },
        ],
        groups: [
          { keys: ['INDIVIDUAL', 'PROVINCIAL'], conferred: 66 },
          { keys: ['COLLECTIVE', 'PROVINCIAL'], conferred: 12 },
          { keys: ['INDIVIDUAL', 'NATIONAL'], conferred: 3 },
          { keys: ['COLLECTIVE', 'NATIONAL'], conferred: 2 },
        ],
      },
    },
    {
      name: 'Q14: prizes of contests stand apart: they count for the union, not for the city',
      operation: `{ honoursSummary(filter: { statedIn: "src-001", family: [CONTEST_PRIZE, ORGANISER_PRIZE] }, groupBy: [FAMILY]) {
        groups { keys { value } conferred { value } named }
      } }`,
      answer: [
        { keys: ['CONTEST_PRIZE'], conferred: 12, named: 0 },
        { keys: ['ORGANISER_PRIZE'], conferred: 2, named: 2 },
      ],
    },
    {
      name: 'honours without a name have a target where the source says to whom they went',
      operation: `{ honoursSummary(filter: { family: [CONTEST_PRIZE] }, groupBy: [TARGET]) {
        groups { keys { value } conferred { value } }
      } }`,
      answer: [
        { keys: ['INDIVIDUAL'], conferred: 7 },
        { keys: ['COLLECTIVE'], conferred: 5 },
      ],
    },
    {
      name: 'Q15: honours conferred on unions themselves',
      operation: `{ honoursSummary(filter: { recipient: { kinds: [UNION] } }, groupBy: [SUBJECT]) {
        groups { keys { labelZh } conferred ${bounds} nominated { value } }
      } }`,
      answer: [
        { keys: ['新密市总工会'], conferred: exactly(83), nominated: null },
        { keys: ['廊坊市总工会'], conferred: exactly(2), nominated: null },
        { keys: ['建湖县总工会'], conferred: exactly(2), nominated: null },
      ],
    },
    {
      name: 'Q15: of two grantors of one honour it is one honour still',
      operation: `{ honoursSummary(filter: { honour: { id: ["hon-jianhu-zonghe-1"] } }) {
        total { conferred ${bounds} count facts { ... on Conferral { grantors { name } } } }
      } }`,
      answer: {
        conferred: exactly(1),
        count: 1,
        facts: [['建湖县人民政府', '中共建湖县委员会']],
      },
    },
    {
      name: 'Q40: what was only proposed, by article',
      operation: `{ honoursSummary(filter: { status: [NOMINATED] }, groupBy: [SOURCE]) {
        total { ${told} } groups { keys { value } conferred { value } nominated { value } }
      } }`,
      answer: {
        total: {
          conferred: null,
          nominated: exactly(11),
          withoutNumber: 0,
          warnings: ['PERIOD_MISMATCH', 'NOMINATED_INCLUDED'],
        },
        groups: [
          { keys: ['src-004'], conferred: null, nominated: 7 },
          { keys: ['src-001'], conferred: null, nominated: 4 },
        ],
      },
    },
    {
      name: 'T13, T31: proposed stands apart from given, and a prize called 提名奖 is given',
      operation: `{ honoursSummary(
        filter: { countedFor: { id: ["union-320925"] }, family: [DEMO_UNIT, CRAFTSMAN, CRAFTSMAN_RUNNER_UP] }, groupBy: [FAMILY]
      ) { groups { keys { value } conferred { value } nominated { value } } } }`,
      answer: [
        { keys: ['DEMO_UNIT'], conferred: 12, nominated: 7 },
        { keys: ['CRAFTSMAN'], conferred: 10, nominated: null },
        { keys: ['CRAFTSMAN_RUNNER_UP'], conferred: 10, nominated: null },
      ],
    },
    {
      name: 'T6: exemplars that pool people, collectives and levels are never counted',
      operation: `{ honoursSummary(filter: { countedFor: { id: ["place-410183"] } }) { total { ${told} named count } } }`,
      answer: {
        conferred: null,
        nominated: null,
        withoutNumber: 13,
        warnings: ['COUNT_NOT_STATED'],
        named: 0,
        count: 13,
      },
    },
    {
      name: 'a conferral without a number leaves the sum of Jiaozuo open',
      operation: `{ honoursSummary(filter: { statedIn: "src-002" }, groupBy: [FAMILY]) {
        total { ${told} } groups { keys { value } conferred ${bounds} withoutNumber }
      } }`,
      answer: {
        total: {
          conferred: atLeast(450),
          nominated: null,
          withoutNumber: 3,
          warnings: ['COUNT_NOT_STATED', 'PERIOD_MISMATCH'],
        },
        groups: [
          { keys: ['MODEL_WORKER'], conferred: exactly(391), withoutNumber: 0 },
          { keys: ['DEMO_UNIT'], conferred: exactly(40), withoutNumber: 0 },
          { keys: ['CRAFTSMAN'], conferred: exactly(19), withoutNumber: 0 },
          { keys: ['MAY_DAY_AWARD'], conferred: null, withoutNumber: 3 },
        ],
      },
    },
    {
      name: 'two projects of two firms, and one method: three items, and three who are named',
      operation: `{ honoursSummary(filter: { family: [INNOVATION_RESULT, OPERATION_METHOD] }) {
        total { conferred { value lower upper formula derivation } named facts(first: 1) { id } }
      } }`,
      answer: {
        conferred: {
          ...exactly(3),
          formula: 'con-004-7-6-caozuofa + con-004-7-6-innovation',
          derivation: 'COMPUTED',
        },
        named: 3,
        facts: ['con-004-7-6-caozuofa'],
      },
    },
    {
      name: 'nothing was given and nothing proposed where nothing matches',
      operation: `{ honoursSummary(filter: { status: [] }) { total { ${told} named count } } }`,
      answer: { conferred: null, nominated: null, withoutNumber: 0, warnings: [], named: 0, count: 0 },
    },
  ]));
