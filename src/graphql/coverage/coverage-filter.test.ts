import { EVERYTHING, type Branch } from '../../store/statements/filter.ts';
import { asGapFilter, dimensionsAskedFor, programmesAskedFor } from './coverage-filter.ts';

const paid: Branch = {
  anyOf: [['programme:prog-a', 'programme:prog-b'], ['stage:PAID'], ['level:PROVINCIAL']],
  noneOf: ['statedIn:src-000', 'group:STUDENTS', 'rank:DEPRECATED'],
  ranges: [{ property: 'value', from: 1, to: 2 }],
  texts: [],
};

it('asks a gap only what it shares with the figure that is missing', () => {
  expect(asGapFilter([paid])).toEqual([
    {
      anyOf: [['programme:prog-a', 'programme:prog-b']],
      noneOf: ['statedIn:src-000', 'rank:DEPRECATED'],
      ranges: [],
      texts: [],
    },
  ]);
});

it('finds nothing where the filter finds nothing', () => {
  expect(asGapFilter([])).toEqual([]);
});

it('knows to what a filter is confined', () => {
  expect(programmesAskedFor([paid, EVERYTHING])).toEqual(['prog-a', 'prog-b']);
  expect(dimensionsAskedFor([paid, paid])).toEqual([{ property: 'level', values: ['PROVINCIAL'] }]);
  expect([programmesAskedFor([EVERYTHING]), dimensionsAskedFor([EVERYTHING])]).toEqual([[], []]);
});
