import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
const near = (value: number) => expect.closeTo(value, 2);

describe('what is divided, and by what', () =>
  itAnswers(graph, [
    {
      name: 'who states no base has no number, and is not ranked by the whole amount',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-131000", "union-320925"], per: ["aid.persons"]) {
        rows { subject { name } value { value } normalised { value } notComparable { code } } differences { ratio { value } }
      } }`,
      answer: {
        rows: [
          { subject: '廊坊市总工会', value: 5_791_200, normalised: near(4_410.66), notComparable: null },
          { subject: '建湖县总工会', value: 978_000, normalised: null, notComparable: 'BASE_NOT_STATED' },
        ],
        differences: [],
      },
    },
    {
      name: 'money of other activities is set aside, and named, where one activity states both',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-410183"], per: ["aid.persons"]) {
        rows { value { value } base { value } warnings { code facts { id } } }
      } }`,
      answer: [
        {
          value: 2_032_000,
          base: 1_340,
          warnings: [{ code: 'BASE_NOT_STATED', facts: ['fig-000-12-5-siji-amount', 'fig-000-12-5-yiliao-amount'] }],
        },
      ],
    },
    {
      name: 'members who drive trucks are no base for all, which is said',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-131000"], per: ["union.members"]) {
        rows { base { value } warnings { code } }
      } }`,
      answer: [{ base: 10_030, warnings: ['PERIOD_MISMATCH', 'DIFFERENT_GROUP', 'DIFFERENT_SCOPE'] }],
    },
    {
      name: 'lectures are no base for contests, which is said',
      operation: `{ compare(measure: "activity.person_times", subjects: ["union-410183"], per: ["activity.sessions"]) {
        rows { value { value } base { value } warnings { code } }
      } }`,
      answer: [{ value: 21_000, base: 479, warnings: ['DIFFERENT_GROUP', 'DIFFERENT_SCOPE'] }],
    },
    {
      name: 'all members of a city are a base of what its union did',
      operation: `{ compare(measure: "training.person_times", subjects: ["union-410183"], per: ["union.members"]) {
        rows { value { value } base { value } baseMeasure { key } normalised { value } warnings { code } }
      } }`,
      answer: [
        {
          value: 77_364,
          base: 133_824,
          baseMeasure: 'union.members',
          normalised: near(0.58),
          warnings: ['PERIOD_MISMATCH', 'DIFFERENT_SCOPE'],
        },
      ],
    },
    {
      name: 'a lower bound over a lower bound has no bound',
      operation: `{ compare(measure: "activity.person_times", subjects: ["union-410000"], per: ["activity.sessions"]) {
        rows { normalised { value lower upper } warnings { code } }
      } }`,
      answer: [{ normalised: { value: near(169.92), lower: null, upper: null }, warnings: ['BOUNDS_ONLY'] }],
    },
    {
      name: 'a base that does not add is refused',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-320925"], per: ["union.members"]) {
        rows { value { value } normalised { value } notComparable { code } }
      } }`,
      answer: [{ value: 978_000, normalised: null, notComparable: 'DIFFERENT_STAGE' }],
    },
    {
      name: 'who states nothing stands last, with the gaps of its sources',
      operation: `{ compare(measure: "union.organising_rate", subjects: ["union-410183", "union-320925", "union-411700"]) {
        rows { subject { name } value { value } gaps { aspect reason } notComparable { code } } differences { ratio { value } }
      } }`,
      answer: {
        rows: [
          { subject: '建湖县总工会', value: 90, gaps: [], notComparable: null },
          {
            subject: '新密市总工会',
            value: null,
            gaps: [{ aspect: 'union.organising_rate', reason: 'NOT_STATED' }],
            notComparable: null,
          },
          { subject: '驻马店市总工会', value: null, gaps: [], notComparable: null },
        ],
        differences: [],
      },
    },
    {
      name: 'what is stated in a common total only is a gap too',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-320925"], filter: { programme: { id: ["prog-jinqiu-zhuxue"] } }) {
        rows { value { value } gaps { aspect reason } notComparable { code } }
      } }`,
      answer: [{ value: null, gaps: [{ aspect: 'SHARE', reason: 'NOT_SEPARABLE' }], notComparable: 'NOT_SEPARABLE' }],
    },
    {
      name: 'stations of a province cover more than those of a city',
      operation: `{ compare(measure: "site.count", subjects: ["union-410183", "union-410000"], filter: { siteType: [OUTDOOR_STATION] }) {
        differences { difference { value } warnings { code } }
      } }`,
      answer: [{ difference: 11_461, warnings: ['SOURCE_CORRUPTION', 'PERIOD_MISMATCH', 'DIFFERENT_SCOPE'] }],
    },
    {
      name: 'a union named twice is one',
      operation: `{ compare(measure: "aid.amount", subjects: ["union-131000", "union-131000"]) { rows { value { value } } } }`,
      answer: [5_791_200],
    },
  ]));

describe('what compare refuses to read', () => {
  const many = Array.from({ length: 21 }, (_, place) => `"union-${place}"`).join(', ');

  it.each([
    ['an unknown union', '(measure: "aid.amount", subjects: ["union-131000", "union-000"])'],
    ['an unknown measure', '(measure: "aid.nothing", subjects: ["union-131000"])'],
    ['an unknown base', '(measure: "aid.amount", subjects: ["union-131000"], per: ["aid.nothing"])'],
    ['more than twenty subjects', `(measure: "aid.amount", subjects: [${many}])`],
  ])('%s', async (_, asked) => {
    const { errors } = await graph().run(`{ compare${asked} { rows { value { value } } } }`);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });
});
