import { decodeKey, encodeKey } from './search-key.ts';
import { searchKeysOf, type EntityNames } from './search-keys-of.ts';

const texts = (names: Partial<EntityNames>) =>
  searchKeysOf({ name: '', aliases: [], ...names }).map(({ by, form, text }) => `${by} ${form} ${text}`);

it('keeps the name, its short forms, their pinyin and initials, and the English name', () => {
  expect(texts({ name: '新密市总工会', nameEn: 'Xinmi Federation of Trade Unions' })).toEqual([
    'EXACT 新密市总工会 新密市总工会',
    'SHORT 新密总工会 新密总工会',
    'SHORT 新密市总 新密市总',
    'PINYIN 新密市总工会 xin mi shi zong gong hui',
    'INITIALS 新密市总工会 xmszgh',
    'PINYIN 新密总工会 xin mi zong gong hui',
    'INITIALS 新密总工会 xmzgh',
    'PINYIN 新密市总 xin mi shi zong',
    'INITIALS 新密市总 xmsz',
    'ENGLISH Xinmi Federation of Trade Unions xinmi federation of trade unions',
  ]);
});

it('keeps a declared alias as a short form, in letters as English, and the name in the other script as that', () => {
  const keys = texts({ name: '新密市总工会', aliases: ['新密總工會', '新密市總工會', 'XMFTU'] });
  expect(keys).toContain('SHORT 新密總工會 新密总工会');
  expect(keys).toContain('SCRIPT 新密市總工會 新密市总工会');
  expect(keys).toContain('ENGLISH XMFTU xmftu');
});

it('says a text once, for the first name that has it', () => {
  const keys = texts({ name: '新密市总工会', aliases: ['新密总工会', '“新密市总工会”'] });
  expect(keys.filter((key) => key.endsWith(' 新密总工会'))).toEqual(['SHORT 新密总工会 新密总工会']);
  expect(keys.filter((key) => key.endsWith(' 新密市总工会'))).toHaveLength(1);
});

it('keeps both readings where a place or a surname is read in its own way', () => {
  expect(texts({ name: '浚县' })).toEqual(expect.arrayContaining(['PINYIN 浚县 xun xian', 'PINYIN 浚县 jun xian']));
  expect(texts({ name: '单志强' })).toContain('PINYIN 单志强 shan zhi qiang');
});

it('reads back what it wrote, whatever the name has in it', () => {
  for (const name of ['新密市总工会', '中国梦·劳动美', 'A|B', '“两学一做”|', 'KTV工会12351']) {
    const keys = searchKeysOf({ name, nameEn: 'The | Name', aliases: ['別名'] });
    expect(keys.map(encodeKey).map(decodeKey)).toEqual(keys);
  }
});

it('writes a key whose text is the name only once', () => {
  expect(encodeKey({ form: '新密市', by: 'EXACT', text: '新密市' })).toBe('E新密市|');
  expect(encodeKey({ form: '新密市', by: 'PINYIN', text: 'xin mi shi' })).toBe('P新密市|xin mi shi');
});

it('refuses what is no key', () => {
  expect(() => decodeKey('新密市')).toThrow(RangeError);
});
