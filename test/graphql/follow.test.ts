import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('the hierarchy of unions', () =>
  itAnswers(graph, [
    {
      name: 'follows the superiors of Xinmi to the top, and says which article states the first step',
      operation: `{ union(id: "union-410183") {
        superior { name }
        superiors { name }
        links(kinds: [UNDER], direction: OUT) { nodes { derivation facts { citations { source { id } } } } }
      } }`,
      answer: {
        superior: '郑州市总工会',
        superiors: ['郑州市总工会', '河南省总工会', '中华全国总工会'],
        links: [{ derivation: 'STATED', facts: [['src-000'], ['src-federations']] }],
      },
    },
    {
      name: 'tells a stated superior from a structural one',
      operation: `{ unions(filter: { id: ["union-410100", "union-410000"] }) {
        nodes { name links(kinds: [UNDER], direction: OUT) { nodes { derivation } } }
      } }`,
      answer: [
        { name: '河南省总工会', links: ['STRUCTURAL'] },
        { name: '郑州市总工会', links: ['STATED'] },
      ],
    },
    {
      name: 'goes down as far as it is told',
      operation: `{ union(id: "union-410000") {
        near: subordinates(depth: 1) { totalCount }
        far: subordinates(depth: 2) { nodes { name } }
      } }`,
      answer: {
        near: 5,
        far: [
          '焦作市总工会',
          '洛阳市总工会',
          '濮阳市总工会',
          '濮阳县总工会',
          '新密市总工会',
          '郑州市总工会',
          '驻马店市总工会',
        ],
      },
    },
    {
      name: 'finds all unions that lie in a place, however far down',
      operation: `{ place(id: "place-410100") { within { nodes { name } } unions { nodes { name } } } }`,
      answer: { within: ['新密市'], unions: ['新密市总工会', '郑州市总工会'] },
    },
  ]));

describe('the short ways', () =>
  itAnswers(graph, [
    {
      name: 'lead from a union to whom it acted with',
      operation: `{ union(id: "union-131000") { partners { nodes { name } } } }`,
      answer: [
        '大兴区总工会',
        '河北省职工文化艺术团',
        '廊坊市教育局',
        '廊坊市人力资源和社会保障局',
        '廊坊市体育局',
        '武清区总工会',
        '中铁建工集团',
      ],
    },
    {
      name: 'narrow partners to a kind',
      operation: `{ union(id: "union-131000") { partners(kinds: [UNION]) { nodes { name ... on Union { superior { name } } } } } }`,
      answer: [
        { name: '大兴区总工会', superior: '北京市总工会' },
        { name: '武清区总工会', superior: '天津市总工会' },
      ],
    },
    {
      name: 'lead from a programme to who ran it, and back',
      operation: `{ programme(id: "prog-qiuxue-yuanmeng") { unions { nodes { name superiors { name } } } } }`,
      answer: [
        { name: '建湖县总工会', superiors: ['盐城市总工会', '江苏省总工会', '中华全国总工会'] },
        { name: '廊坊市总工会', superiors: ['河北省总工会', '中华全国总工会'] },
      ],
    },
    {
      name: 'lead from a programme to its parts and from a part to its whole',
      operation: `{ programme(id: "prog-siji-song") { parts { nodes { name partOf { name } } } } }`,
      answer: ['春送岗位', '冬送温暖', '金秋助学', '夏送清凉'].map((name) => ({ name, partOf: '四季送' })),
    },
    {
      name: 'tell an agreement across provinces by its parties and its place',
      operation: `{ activities(filter: { by: { id: ["union-131000"] }, kind: [AGREEMENT] }) {
        nodes { title heldIn { name } actors { role entity { name } } }
      } }`,
      answer: [
        {
          title: '《推进兴武廊协同发展工会工作联席会议机制》',
          heldIn: ['兴武廊'],
          actors: ['大兴区总工会', '廊坊市总工会', '武清区总工会'].map((entity) => ({ role: 'PARTY', entity })),
        },
      ],
    },
    {
      name: 'lead from every village to what it lies in',
      operation: `{ places(filter: { kind: [VILLAGE] }) { nodes { name place { code place { name } } } } }`,
      answer: [
        { name: '范村', place: { code: '410882105', place: '沁阳市' } },
        { name: '古城村', place: { code: '410329203', place: '伊川县' } },
        { name: '黄庄村', place: { code: '410871101', place: '焦作城乡一体化示范区' } },
      ],
    },
  ]));
