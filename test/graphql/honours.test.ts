import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('honours', () =>
  itAnswers(graph, [
    {
      name: 'that nobody named are counted by level',
      operation: `{ conferrals(filter: { recipient: { id: ["union-410183"] } }, sort: COUNT) {
        nodes { level honour { name } figures { value } }
      } }`,
      answer: [
        { level: 'PREFECTURE', honour: null, figures: [62] },
        { level: 'PROVINCIAL', honour: null, figures: [18] },
        { level: 'NATIONAL', honour: null, figures: [3] },
      ],
    },
    {
      name: 'of Langfang in 2024 tell people from collectives, and the nation from the province',
      operation: `{ conferrals(
        filter: { countedFor: { id: ["place-131000"] }, honour: { level: [NATIONAL, PROVINCIAL] }, status: [CONFERRED],
          period: { gte: "2024", lte: "2024" } }
        sort: COUNT
      ) { nodes { honour { name level target } figures { value } recipients { name } } } }`,
      answer: [
        ['河北省劳动模范', 'PROVINCIAL', 'INDIVIDUAL', 49] as const,
        ['河北省先进工作者', 'PROVINCIAL', 'INDIVIDUAL', 17] as const,
        ['河北省先进集体', 'PROVINCIAL', 'COLLECTIVE', 12] as const,
        ['全国五一劳动奖章', 'NATIONAL', 'INDIVIDUAL', 3] as const,
        ['全国工人先锋号', 'NATIONAL', 'COLLECTIVE', 2] as const,
      ].map(([name, level, target, count]) => ({ honour: { name, level, target }, figures: [count], recipients: [] })),
    },
    {
      name: 'of unions themselves, and who granted them',
      operation: `{ unions(filter: { honoursCount: { gte: 1 } }) {
        nodes { name honours { nodes { name grantors { nodes { name } } } } }
      } }`,
      answer: [
        {
          name: '建湖县总工会',
          honours: [
            { name: '建湖县综合先进一等奖', grantors: ['建湖县人民政府', '中共建湖县委员会'] },
            { name: '盐城市工会综合工作先进单位', grantors: ['盐城市总工会'] },
          ],
        },
        {
          name: '廊坊市总工会',
          honours: [
            { name: '河北省职工乒乓球比赛优秀组织奖', grantors: [] },
            { name: '河北省职工文化“五个一”精品创作大赛优秀组织奖', grantors: [] },
          ],
        },
        { name: '新密市总工会', honours: [] },
      ],
    },
    {
      name: 'of craftsmen: edition and number, without names',
      operation: `{ conferrals(filter: { honour: { family: [CRAFTSMAN, CRAFTSMAN_RUNNER_UP] }, statedIn: "src-004" }) {
        nodes { honour { name } edition figures { value } recipients { name } }
      } }`,
      answer: [
        { honour: '建湖工匠', edition: 3, figures: [10], recipients: [] },
        { honour: '建湖工匠提名奖', edition: 3, figures: [10], recipients: [] },
      ],
    },
    {
      name: 'of craftsmen of Jiaozuo: the first edition, and four of the province',
      operation: `{ conferrals(filter: { honour: { family: [CRAFTSMAN] }, statedIn: "src-002" }, sort: COUNT) {
        nodes { honour { name } edition figures { value } }
      } }`,
      answer: [
        { honour: '焦作工匠', edition: 1, figures: [15] },
        { honour: '中原大工匠', edition: null, figures: [4] },
      ],
    },
    {
      name: 'for innovation name the enterprises',
      operation: `{ honours(filter: { family: [INNOVATION_RESULT, OPERATION_METHOD] }) {
        nodes { name recipients(kinds: [ORGANISATION]) { nodes { name } } }
      } }`,
      answer: [
        { name: '盐城市十大科技创新成果', recipients: ['江苏金秆农业公司', '江苏铭星供水公司'] },
        { name: '盐城市十大先进操作法', recipients: ['盐城市崇达石化公司'] },
      ],
    },
    {
      name: 'that were only proposed',
      operation: `{ conferrals(filter: { status: [NOMINATED] }, sort: COUNT) {
        nodes { citations { source { id } } figures { value } }
      } }`,
      answer: [
        ['src-004', 5] as const,
        ['src-001', 2] as const,
        ['src-004', 2] as const,
        ['src-001', 1] as const,
        ['src-001', 1] as const,
      ].map(([source, count]) => ({ citations: [source], figures: [count] })),
    },
  ]));
