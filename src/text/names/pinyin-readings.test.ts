import { pinyinReadings } from './pinyin-readings.ts';
import { pinyinSortKey } from './pinyin-sort-key.ts';

it.each([
  ['重庆市总工会', 'chong qing shi zong gong hui'],
  ['长垣市', 'chang yuan shi'],
  ['廊坊市', 'lang fang shi'],
  ['劳模', 'lao mo'],
  ['濮阳', 'pu yang'],
  ['洛阳', 'luo yang'],
  ['驿城', 'yi cheng'],
  ['沁阳', 'qin yang'],
  ['武陟', 'wu zhi'],
  ['建湖', 'jian hu'],
  ['泌阳县总工会', 'bi yang xian zong gong hui'],
  ['漯河市召陵区', 'luo he shi shao ling qu'],
  ['快递行业', 'kuai di hang ye'],
  ['女职工', 'nv zhi gong'],
  ['12351热线', '12351 re xian'],
  ['總工會', 'zong gong hui'],
])('reads %s as %s', (name, reading) => {
  expect(pinyinReadings(name)[0]!.join(' ')).toBe(reading);
});

it('reads nothing in a name without characters', () => {
  expect(pinyinReadings('·')).toEqual([[]]);
});

it('sorts by syllables, a shorter name first, equal readings by the name', () => {
  const sorted = ['新乡市', '县', '新密市', '西安', '新密', '欣密', '焦作', '重庆', '长沙'].sort((a, b) =>
    pinyinSortKey(a) < pinyinSortKey(b) ? -1 : 1,
  );
  expect(sorted).toEqual(['长沙', '重庆', '焦作', '西安', '县', '新密', '欣密', '新密市', '新乡市']);
});
