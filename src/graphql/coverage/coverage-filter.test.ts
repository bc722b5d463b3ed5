import type { Branch } from '../../store/statements/filter.ts';
import { asGapFilter } from './coverage-filter.ts';

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
