import { indexRuns, runsSharedWith, sharedRuns } from './shared-runs.ts';

const made = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未';

it('finds a run of more than the limit, as long as it goes', () => {
  expect(sharedRuns(`注:${made}。`, `开头${made}，结尾`)).toEqual([made]);
  expect(sharedRuns(`注${made.slice(0, 15)}记`, made)).toEqual([made.slice(0, 15)]);
});

it('lets a run of the limit pass, and one that anything else breaks', () => {
  expect(sharedRuns(made.slice(0, 14), made)).toEqual([]);
  expect(sharedRuns(`${made.slice(0, 9)},${made.slice(9)}`, made)).toEqual([]);
  expect(sharedRuns(made, `${made.slice(0, 9)}1${made.slice(9)}`)).toEqual([]);
});

it('finds each of several runs, by an index made once', () => {
  const index = indexRuns('甲乙丙丁。子丑寅卯', 2);
  expect(runsSharedWith('甲乙丙丁又子丑寅', index)).toEqual(['甲乙丙丁', '子丑寅']);
});
