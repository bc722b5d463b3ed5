import { encodeKey } from '../src/text/names/search-key.ts';
import { searchKeysOf } from '../src/text/names/search-keys-of.ts';
import { SearchIndex } from '../src/text/search/search-index.ts';
import type { SearchRow } from '../src/text/search/search-row.ts';

// The name index at 200,000 made-up unions and places: time to build, memory, and how long queries take.
// Run it with npm run bench:search.

const count = 200_000;
const first = Array.from(
  '新廊焦濮洛建武沁长重安平永定宁清河江海山阳林石金玉龙凤高通东西南北中大小上下兴和泰丰盛嘉德信义仁',
);
const second = Array.from('密坊作阳湖陟垣庆州城川源泉溪岭港口桥寨庄营集店堡关门台沟坪塘湾岗陵原野乡田里村屯');
const tails = [
  '市总工会',
  '县总工会',
  '区总工会',
  '镇总工会',
  '市',
  '县',
  '镇',
  '街道办事处',
  '快递业行业工会联合会',
  '职业技术学院',
];
const english = [
  'Municipal Federation of Trade Unions',
  'County Federation of Trade Unions',
  'District Federation',
  'Town Union',
];

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function nameAt(next: (below: number) => number): string {
  const syllables = [first, second, ...(next(3) === 0 ? [first] : []), ...(next(2) === 0 ? [second] : [])];
  return syllables.map((list) => list[next(list.length)]!).join('') + tails[next(tails.length)]!;
}

function rowAt(i: number, next: (below: number) => number): SearchRow {
  const name = nameAt(next);
  const spoken =
    searchKeysOf({ name, aliases: [] })
      .find(({ by }) => by === 'PINYIN')
      ?.text.split(' ') ?? [];
  const nameEn = `${spoken.slice(0, 2).join('')} ${english[next(english.length)]!}`;
  const searchKeys = searchKeysOf({ name, nameEn, aliases: [] }).map(encodeKey);
  return { id: `union-${100000 + i}`, kind: i % 3 === 0 ? 'PLACE' : 'UNION', links: next(50), searchKeys };
}

function memory(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function swapped(text: string, at: number): string {
  return text.slice(0, at) + (text[at + 1] ?? '') + text.charAt(at) + text.slice(at + 2);
}

/** How a text of each sort is made of an entity. */
const sorts: Record<string, (keys: Map<string, string>) => string> = {
  'the name': (keys) => keys.get('E')!,
  'its beginning': (keys) => keys.get('E')!.slice(0, 2),
  'one character': (keys) => keys.get('E')!.charAt(0),
  'a piece of it': (keys) => keys.get('E')!.slice(1, 4),
  'its end': (keys) => keys.get('E')!.slice(-3),
  pinyin: (keys) => keys.get('P')!.replaceAll(' ', ''),
  'pinyin, two syllables': (keys) => keys.get('P')!.split(' ').slice(0, 2).join(''),
  initials: (keys) => keys.get('I')!,
  English: (keys) => keys.get('L')!,
  'two words': (keys) => `${keys.get('E')!.slice(0, 2)} ${keys.get('E')!.slice(-2)}`,
  'an error in the name': (keys) => `${keys.get('E')!.slice(0, 1)}龘${keys.get('E')!.slice(2)}`,
  'an error in the pinyin': (keys) => swapped(keys.get('P')!.replaceAll(' ', ''), 4),
  'an error in two words': (keys) => swapped(keys.get('L')!, 2),
};

function textsOf(row: SearchRow): Map<string, string> {
  const keys = row.searchKeys.map((key) => [key.charAt(0), key.slice(1).split('|')] as const).reverse();
  return new Map(keys.map(([by, [form, text]]) => [by, text || form!]));
}

function main(): void {
  const next = numbers(7);
  let rows: SearchRow[] = Array.from({ length: count }, (_, i) => rowAt(i, next));
  const sample = Array.from({ length: 200 }, () => textsOf(rows[next(count)]!));
  console.log(`${rows.reduce((sum, row) => sum + row.searchKeys.length, 0)} keys`);
  const before = memory();
  const start = performance.now();
  const index = new SearchIndex(rows);
  console.log(`built in ${(performance.now() - start).toFixed(0)} ms, ${(memory() - before).toFixed(0)} MB`);
  rows = [];
  for (const [sort, textOf] of Object.entries(sorts)) measure(index, sort, sample.map(textOf));
  for (const text of [
    '总工会',
    '工会',
    'gonghui',
    'trade unions',
    'z',
    '总公会',
    'zonggonghiu',
    'of trde unions',
    '市 工会',
  ]) {
    measure(index, text, Array<string>(10).fill(text));
  }
}

function measure(index: SearchIndex, sort: string, texts: readonly string[]): void {
  let hits = 0;
  const times = texts.map((text) => {
    const start = performance.now();
    hits += index.search(text, { first: 20 }).total;
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)]!.toFixed(1).padStart(6);
  console.log(`p50${at(0.5)} ms  p95${at(0.95)} ms  ${Math.round(hits / texts.length)} hits  ${sort}`);
}

main();
