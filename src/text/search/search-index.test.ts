import { foldName } from '../names/fold-name.ts';
import { decodeKey, encodeKey } from '../names/search-key.ts';
import { searchKeysOf } from '../names/search-keys-of.ts';
import { searchCases, searchEntities } from './search-cases.ts';
import { SearchCursorError } from './search-cursor.ts';
import { SearchIndex } from './search-index.ts';

const rows = searchEntities.map(({ id, kind, links, ...names }) => ({
  id,
  kind,
  links,
  searchKeys: searchKeysOf(names).map(encodeKey),
}));
const index = new SearchIndex(rows);
const nameOf = new Map(searchEntities.map(({ id, name }) => [id, name]));
const find = (text: string, kinds?: string[]) => index.search(text, { first: 50, kinds });
const ids = (text: string) => find(text).hits.map(({ id }) => id);

describe('what stands first', () => {
  it.each(searchCases)('finds %s as %s, by %s', (text, name, by) => {
    const [hit] = find(text).hits;
    expect({ name: hit && nameOf.get(hit.id), by: hit?.matchedBy }).toEqual({ name, by });
  });
});

describe('the order of hits', () => {
  it('finds both places of one name, the better known first', () => {
    expect(ids('通州区').slice(0, 2)).toEqual(['place-320612', 'place-110112']);
    expect(ids('高作镇').slice(0, 2)).toEqual(['place-320925114', 'place-320324108']);
  });

  it('orders namesakes without links by id', () => {
    expect(ids('平等乡').slice(0, 2)).toEqual(['place-410328-pingdeng', 'place-450328-pingdeng']);
  });

  it('puts what fits as written above what fits with a typing error', () => {
    const { hits } = find('新密市总工会');
    const typos = hits.map(({ matchedBy }) => matchedBy === 'TYPO');
    expect(typos).toEqual([...typos].sort());
    expect(hits.map(({ id }) => id)).toContain('union-410184');
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = new SearchIndex(rows.toReversed());
    for (const [text] of searchCases) {
      expect(shuffled.search(text, { first: 50 })).toEqual(find(text));
    }
  });
});

describe('what is found', () => {
  it.each(['', '   ', '·', '《》', '。', '!?'])('finds nothing for the blank text "%s"', (text) => {
    expect(find(text)).toEqual({ hits: [], total: 0, hasMore: false, kinds: [] });
  });

  it('finds nothing for what is no name, however odd', () => {
    expect(find('龘龘龘').total).toBe(0);
    expect(find('x'.repeat(5000)).total).toBe(0);
    expect(find('\ud842').total).toBe(0);
  });

  it('finds a name by each of its keys, first or beside a namesake', () => {
    for (const { id, searchKeys } of rows) {
      for (const key of searchKeys.map(decodeKey))
        expect([key.text, ids(key.text)]).toEqual([key.text, expect.arrayContaining([id])]);
    }
  });

  it('finds a name with any one character wrong, left out, doubled, or exchanged with the next', () => {
    for (const { id, name } of searchEntities.filter(({ name }) => foldName(name).length >= 4)) {
      for (const text of mistyped(foldName(name), '龘'))
        expect([text, ids(text)]).toEqual([text, expect.arrayContaining([id])]);
    }
  });

  it('finds the pinyin of a name with any one letter wrong, left out, doubled, or exchanged with the next', () => {
    for (const { id, searchKeys } of rows) {
      const pinyin = searchKeys
        .map(decodeKey)
        .find(({ by }) => by === 'PINYIN')!
        .text.replaceAll(' ', '');
      if (pinyin.length < 7) continue;
      for (const text of mistyped(pinyin, 'q')) expect([text, ids(text)]).toEqual([text, expect.arrayContaining([id])]);
    }
  });

  it('finds the pinyin of a name with any one syllable wrong, left out, or exchanged with the next', () => {
    for (const name of ['新密市总工会', '武陟县总工会', '中华全国总工会', '全国劳动模范']) {
      const { id, searchKeys } = rows[searchEntities.findIndex((entity) => entity.name === name)]!;
      const syllables = searchKeys
        .map(decodeKey)
        .find(({ by }) => by === 'PINYIN')!
        .text.split(' ');
      for (const typed of mistypedSyllables(syllables))
        expect([typed, ids(typed)]).toEqual([typed, expect.arrayContaining([id])]);
    }
  });

  it('wants all words of a text', () => {
    expect(ids('新密 快递')).toEqual([]);
    expect(ids('焦作 工会 快递')).toEqual(['union-410800-express']);
  });
});

describe('pages and kinds', () => {
  it('counts the hits of each kind, and keeps to the kinds asked for', () => {
    const all = find('新密');
    const places = find('新密', ['PLACE']);
    expect(all.kinds).toEqual(places.kinds);
    expect(places.total).toBe(all.kinds.find(({ kind }) => kind === 'PLACE')!.count);
    expect(places.hits.every(({ kind }) => kind === 'PLACE')).toBe(true);
    expect(all.total).toBe(all.kinds.reduce((sum, { count }) => sum + count, 0));
  });

  it('goes on behind a cursor without a gap or a hit twice', () => {
    const all = ids('总工会');
    const paged: string[] = [];
    let after: string | undefined;
    for (;;) {
      const page = index.search('总工会', { first: 3, after });
      paged.push(...page.hits.map(({ id }) => id));
      after = page.hits.at(-1)?.cursor;
      if (!page.hasMore) break;
    }
    expect(paged).toEqual(all);
  });

  it('goes on where it stood when the entity of the cursor is gone', () => {
    const { hits } = find('总工会');
    const without = new SearchIndex(rows.filter(({ id }) => id !== hits[2]!.id));
    const next = without.search('总工会', { first: 50, after: hits[2]!.cursor });
    expect(next.hits.map(({ id }) => id)).toEqual(hits.slice(3).map(({ id }) => id));
  });

  it('refuses a text that is no cursor', () => {
    expect(() => index.search('总工会', { first: 3, after: 'nonsense' })).toThrow(SearchCursorError);
  });

  it('stands empty without rows', () => {
    expect(new SearchIndex([]).search('新密', { first: 5 }).total).toBe(0);
  });
});

function mistyped(text: string, wrong: string): string[] {
  const units = [...text];
  return units.flatMap((unit, i) => [
    units.with(i, wrong).join(''),
    units.toSpliced(i, 1).join(''),
    units.toSpliced(i, 0, unit).join(''),
    ...(i + 1 < units.length ? [units.toSpliced(i, 2, units[i + 1]!, unit).join('')] : []),
  ]);
}

function mistypedSyllables(syllables: readonly string[]): string[] {
  return syllables.flatMap((syllable, i) => [
    syllables.with(i, 'que').join(''),
    syllables.toSpliced(i, 1).join(''),
    ...(i > 0 && i + 1 < syllables.length ? [syllables.toSpliced(i, 2, syllables[i + 1]!, syllable).join('')] : []),
  ]);
}
