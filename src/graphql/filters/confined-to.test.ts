import { EVERYTHING, type Branch } from '../../store/statements/filter.ts';
import { dimensionsAskedFor, valuesAskedFor, valuesNamedByAll } from './confined-to.ts';

const paid: Branch = {
  ...EVERYTHING,
  anyOf: [['programme:prog-a', 'programme:prog-b'], ['stage:PAID'], ['level:PROVINCIAL'], ['in:place-a']],
  noneOf: ['group:STUDENTS'],
};

it('knows to which values of fields a filter is confined', () => {
  expect(valuesAskedFor([paid, EVERYTHING], 'programme')).toEqual(['prog-a', 'prog-b']);
  expect(valuesAskedFor([paid, paid], 'in', 'stage')).toEqual(['place-a', 'PAID']);
  expect(valuesAskedFor([paid], 'group')).toEqual([]);
  expect(valuesAskedFor([EVERYTHING], 'programme')).toEqual([]);
});

it('knows which values all alternatives name', () => {
  expect(valuesNamedByAll([paid, paid], 'stage')).toEqual(['PAID']);
  expect(valuesNamedByAll([paid, EVERYTHING], 'stage')).toEqual([]);
  expect(valuesNamedByAll([], 'stage')).toEqual([]);
});

it('knows to which dimensions it is confined', () => {
  expect(dimensionsAskedFor([paid, paid])).toEqual([{ property: 'level', values: ['PROVINCIAL'] }]);
  expect(dimensionsAskedFor([EVERYTHING])).toEqual([]);
});
