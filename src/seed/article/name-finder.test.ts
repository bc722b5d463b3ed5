import { NameFinder } from './name-finder.ts';

const finder = new NameFinder([
  ['新密市', 'place-410183'],
  ['新密市总工会', 'union-410183'],
  ['河南省总工会', 'union-410000'],
  ['市委', 'org-1'],
  ['市委', 'org-2'],
  ['ACFTU', 'union-100000'],
]);
const namesIn = (text: string) => finder.namesIn(text).map(({ surface, means }) => [surface, ...means]);

it('finds the longest name at each place', () => {
  expect(namesIn('新密市总工会在新密市办班')).toEqual([
    ['新密市总工会', 'union-410183'],
    ['新密市', 'place-410183'],
  ]);
});

it('finds names in traditional print and gives the words as printed', () => {
  expect(finder.namesIn('據河南省總工會說')).toEqual([{ surface: '河南省總工會', start: 1, means: ['union-410000'] }]);
});

it('gives all whom a name may mean', () => {
  expect(namesIn('市委听取汇报')).toEqual([['市委', 'org-1', 'org-2']]);
});

it('finds a Latin name by itself only', () => {
  expect(namesIn('ACFTU与ACFTUX')).toEqual([['ACFTU', 'union-100000']]);
});
