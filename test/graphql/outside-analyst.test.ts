import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

/** What somebody found who did not write the API. */
describe('questions of an outside analyst', () =>
  itAnswers(graph, [
    {
      name: 'a part is left out beside its whole in another activity: lectures of Langfang',
      operation: `{ compare(measure: "activity.sessions", filter: { programme: { kind: [LECTURE] } }, subjects: ["union-131000"]) {
        rows { value { value lower } warnings { code } }
      } }`,
      answer: [{ value: { value: 130, lower: 130 }, warnings: ['PARTS_LEFT_OUT', 'BOUNDS_ONLY'] }],
    },
    {
      name: 'the share of a part says how it was computed',
      operation: `{ figures(filter: { id: ["fig-002-28-6-townships-with"] }) { nodes { share { value derivation formula } } } }`,
      answer: [
        {
          value: 105 / 106,
          derivation: 'COMPUTED',
          formula: 'fig-002-28-6-townships-with / fig-002-28-6-townships-all',
        },
      ],
    },
    {
      name: 'what happens every year adds to no total',
      operation:
        '{ aggregate(filter: { measure: ["activity.person_times"] }) { total { sum { value } refused { code } } } }',
      answer: { sum: null, refused: 'PERIOD_MISMATCH' },
    },
    {
      name: 'people by attendances come with a warning',
      operation: `{ compare(measure: "aid.persons", per: ["aid.person_times"], subjects: ["union-410183"]) {
        rows { warnings { code } } } }`,
      answer: [expect.arrayContaining(['PERSON_VS_PERSON_TIME'])],
    },
    {
      name: 'a deprecated number is not added to the one that replaced it',
      operation: `{ aggregate(filter: { measure: ["site.count"], siteType: [OUTDOOR_STATION], ranks: [NORMAL, DEPRECATED],
        about: { id: ["union-410000"] } }) { total { sum { value } refused { code } } } }`,
      answer: { sum: null, refused: 'DEPRECATED_INCLUDED' },
    },
    {
      name: 'what three towns have together is not what one has',
      operation: `{ aggregate(filter: { in: "place-320925114", siteType: [STAFF_HOME] }) { total { sum { value } warnings { code } } } }`,
      answer: { sum: null, warnings: ['NOT_SEPARABLE'] },
    },
    {
      name: 'nor where another alternative asks for something else',
      operation: `{ aggregate(filter: { siteType: [STAFF_HOME],
        or: [{ in: "place-320925114" }, { programme: { id: ["prog-jinqiu-zhuxue"] } }] }) { total { sum { value } warnings { code } } } }`,
      answer: { sum: null, warnings: ['NOT_SEPARABLE'] },
    },
  ]));

it('counts activities inside and outside a stretch of time as all there are', async () => {
  const counts = await graph().ask<Record<string, { totalCount: number }>>(
    `{ all: activities(filter: { statedIn: "src-003" }) { totalCount }
       inside: activities(filter: { statedIn: "src-003", period: { gte: "1900" } }) { totalCount }
       outside: activities(filter: { statedIn: "src-003", not: { period: { gte: "1900" } } }) { totalCount } }`,
  );
  const count = (name: string) => counts[name]?.totalCount ?? 0;
  expect(count('outside')).toBeGreaterThan(0);
  expect(count('inside') + count('outside')).toBe(count('all'));
});
