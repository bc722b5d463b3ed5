import { countTimelineOfSubject, timelineOfSubject } from '../../statements/timeline.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered, type ParameterSets } from '../statement-case.ts';

const EVENTS = ['Activity', 'Conferral', 'Tenure', 'Affiliation'];
const ALWAYS = { from: 0, to: 99_999_999 };
const key = (id: string, types = EVENTS, window = ALWAYS) => ({
  id,
  terms: [`concerns:${id}`, `in:${id}`],
  types,
  ...window,
});
const paged = (keys: ReturnType<typeof key>[], page: { after?: string; undated?: boolean } = {}) => ({
  keys: numbered(keys.map((one) => ({ ...one, order: 1, after: '', undated: true, ...page }))),
  first: 200,
});

const asked: ParameterSets<ReturnType<typeof key>[]> = {
  some: {
    'a union': [key('union-410800')],
    'a place, with what was done in it': [key('place-410000')],
    'a person': [key('person-li-shuancheng')],
    'a day': [key('place-410800', EVENTS, { from: 20190718, to: 20190718 })],
    'with figures': [key('union-410183', [...EVENTS, 'Figure'])],
    'only figures': [key('union-410183', ['Figure'])],
    'many subjects': idsOf('Entity', 200).map((id) => key(id)),
  },
  none: { 'no key': [], 'an unknown subject': [key('nothing')] },
};
const sets = <Parameters>(
  named: Readonly<Record<string, ReturnType<typeof key>[]>>,
  parameters: (keys: ReturnType<typeof key>[]) => Parameters,
) => Object.fromEntries(Object.entries(named).map(([name, keys]) => [name, parameters(keys)]));

/** What happened with whom, in the order of periods. */
export const timelineCases = [
  ...casesOf(timelineOfSubject, {
    some: {
      ...sets(asked.some, paged),
      'a later page': paged([key('union-410800')], { after: '2019-06-30' }),
      'without what has no date': paged([key('union-320925')], { undated: false }),
    },
    none: {
      ...sets(asked.none, paged),
      'no type': paged([key('union-410800', [])]),
      'only what has no date, left out': paged([key('person-li-shuancheng')], { undated: false }),
      'after the last': paged([key('union-410800')], { after: '\u{ffff}' }),
    },
  }),
  ...casesOf(countTimelineOfSubject, {
    some: {
      ...sets(asked.some, (keys) => ({ keys: numbered(keys) })),
      'no type': { keys: numbered([key('union-410800', [])]) },
    },
    none: sets(asked.none, (keys) => ({ keys: numbered(keys) })),
  }),
];
