import { type Branch, EVERYTHING } from '../../statements/filter.ts';

const anyOf = (...sets: string[][]): Branch => ({ ...EVERYTHING, anyOf: sets });
const noneOf = (...terms: string[]): Branch => ({ ...EVERYTHING, noneOf: terms });
const range = (property: string, from: number, to: number): Branch => ({
  ...EVERYTHING,
  ranges: [{ property, from, to }],
});
const text = (property: string, part: string, holds = true): Branch => ({
  ...EVERYTHING,
  texts: [{ property, part, holds }],
});

/** Branches of every kind over unions. */
export const unionBranches: Readonly<Record<string, Branch[]>> = {
  everything: [EVERYTHING],
  'one set of terms': [anyOf(['level:COUNTY', 'level:PROVINCIAL'])],
  'several sets of terms': [anyOf(['level:COUNTY', 'level:PREFECTURE'], ['in:place-410000'], ['form:FEDERATION'])],
  'excluded terms': [noneOf('level:PROVINCIAL', 'in:place-320000')],
  'a range': [range('programmesCount', 1, 1_000)],
  'a range that holds what is missing': [range('noSuchProperty', -1, 0)],
  'a part of a name': [text('nameText', '总工会')],
  'a part of a name that is not there': [text('nameText', '市', false)],
  'no part of a text that is missing': [text('noSuchText', 'x', false)],
  'all kinds in one branch': [
    {
      anyOf: [['in:place-410000']],
      noneOf: ['level:PROVINCIAL'],
      ranges: [
        { property: 'linksCount', from: 1, to: 1_000 },
        { property: 'sourcesCount', from: 0, to: 9 },
      ],
      texts: [
        { property: 'nameText', part: 'federation', holds: true },
        { property: 'nameText', part: '省', holds: false },
      ],
    },
  ],
  'branches that overlap': [anyOf(['in:place-410000']), anyOf(['level:COUNTY']), EVERYTHING],
  'branches of which one matches nothing': [anyOf(['level:NONE']), anyOf(['level:COUNTY'])],
};

/** Branches that no record matches, whatever its type. */
export const emptyBranches: Readonly<Record<string, Branch[]>> = {
  'no branch': [],
  'a set without terms': [anyOf([])],
  'an unknown term': [anyOf(['level:NONE', 'no:thing'])],
  'an empty range': [range('linksCount', 5, 4)],
  'a range over what is missing': [range('noSuchProperty', 0, 1_000)],
  'a text that is not there': [text('nameText', 'ǁ no such text ǁ')],
  'a text that is missing': [text('noSuchText', 'x')],
};

/** Branches over the other types, a few of each. */
export const otherBranches: Readonly<Record<string, readonly [type: string, branches: Branch[]]>> = {
  'programmes by a broad kind and name': [
    'Programme',
    [{ ...anyOf(['kind:AID']), texts: [{ property: 'nameText', part: '助', holds: true }] }],
  ],
  'places without a code of Henan': [
    'Place',
    [{ ...noneOf('in:place-410000'), ...range('linksCount', 1, 99), noneOf: ['in:place-410000'] }],
  ],
  'figures by measure and size': [
    'Figure',
    [{ ...anyOf(['unit:PERSON', 'unit:PERSON_TIME']), ranges: [{ property: 'value', from: 100, to: 1e12 }] }],
  ],
  'figures with parts of a unit': ['Figure', [range('value', 0.5, 99.5)]],
  'figures in a period': ['Figure', [range('fromDay', 20190101, 20231231), range('toDay', 20240101, 20241231)]],
  'activities at a time': ['Activity', [{ ...range('fromDay', 20200101, 20301231), noneOf: ['scope:OWN'] }]],
  'activities by theme': ['Activity', [text('nameText', '二十大')]],
  'conferrals by honour': ['Conferral', [anyOf(['family:WORKER_PIONEER', 'family:MAY_DAY_MEDAL', 'level:NATIONAL'])]],
  'gaps by reason': ['Gap', [anyOf(['reason:NOT_DATED'], ['concerns:union-410183'])]],
  'tenures by title': ['Tenure', [anyOf(['title:党组书记'])]],
};
