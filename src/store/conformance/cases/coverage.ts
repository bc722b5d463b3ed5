import { factsOfSubjectByMeasure } from '../../statements/coverage.ts';
import { type Branch, EVERYTHING } from '../../statements/filter.ts';
import { idsOf } from '../fixture.ts';
import { casesOf, numbered } from '../statement-case.ts';

const MEASURES = ['measure:aid.amount', 'measure:aid.persons', 'measure:union.members', 'measure:site.count'];
const ofJinqiu: Branch = { ...EVERYTHING, anyOf: [['programme:prog-jinqiu-zhuxue']] };
const jinqiu = ['id:prog-jinqiu-zhuxue', 'partOf:prog-jinqiu-zhuxue'];

interface Asked {
  readonly measures?: string[];
  readonly programmes?: string[];
  readonly confined?: { property: string; values: string[] }[];
  readonly branches?: Branch[];
}
/** Both keys of each subject: for its figures and for its gaps. */
const keys = (ids: string[], asked: Asked = {}) => ({
  keys: numbered(
    ids.flatMap((id) =>
      (['Figure', 'Gap'] as const).map((type) => ({
        id,
        type,
        measures: asked.measures ?? MEASURES,
        programmes: asked.programmes ?? [],
        confined: asked.confined ?? [],
        branches: asked.branches ?? [EVERYTHING],
      })),
    ),
  ),
});
const unions = ['union-410183', 'union-410800', 'union-320925'];

/** What is stated of whom, and what is known to be missing. */
export const coverageCases = casesOf(factsOfSubjectByMeasure, {
  some: {
    'three unions': keys(unions),
    'a programme of three unions, with what is pooled': keys(unions, { branches: [ofJinqiu], programmes: jinqiu }),
    'a programme as the subject': keys(['prog-jinqiu-zhuxue'], { programmes: jinqiu }),
    'levels of which not all were asked for': keys(['union-410000'], {
      confined: [
        { property: 'level', values: ['PROVINCIAL'] },
        { property: 'noSuchDimension', values: [] },
      ],
    }),
    'all levels': keys(['union-410000'], { confined: [{ property: 'level', values: ['NATIONAL', 'PROVINCIAL'] }] }),
    'many subjects': keys(idsOf('Entity', 50)),
    'two branches': keys(unions, { branches: [ofJinqiu, { ...EVERYTHING, anyOf: [['stage:PAID']] }] }),
  },
  none: {
    'no key': { keys: [] },
    'no measure': keys(unions, { measures: [] }),
    'an unknown measure': keys(unions, { measures: ['measure:no.thing'] }),
    'an unknown subject': keys(['nothing']),
    'no branch': keys(unions, { branches: [] }),
  },
});
