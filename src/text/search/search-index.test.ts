import { encodeKey } from '../names/search-key.ts';
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
