import fc from 'fast-check';
import { cutTo, displayWidth, padTo } from './display-width.ts';
import { tablesOf } from './tables.ts';

describe('the width of a text', () => {
  it('counts Chinese characters and full-width signs twice', () => {
    expect(displayWidth('工会')).toBe(4);
    expect(displayWidth('a（b）')).toBe(6);
    expect(displayWidth('“x”…')).toBe(4);
  });

  it('is never more than what a text is cut to, and is what it is padded to', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '工', '（', '，', '0') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (written, columns) => {
        const cut = cutTo(columns, written);
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
        expect(displayWidth(padTo(columns, cut))).toBe(columns);
        if (displayWidth(written) <= columns) expect(cut).toBe(written);
      }),
    );
  });
});

describe('an answer as tables', () => {
  it('has a row for each object of a list, with dotted columns, in straight columns', () => {
    const nodes = [
      { name: '新密市总工会', place: { code: '410183', name: '新密市' } },
      { name: 'Acme', place: null },
    ];
    expect(tablesOf({ unions: { totalCount: 2, nodes } }, 80)).toEqual([
      'unions',
      '  totalCount  2',
      '',
      'unions.nodes (2 rows)',
      'name          place.code  place.name',
      '------------  ----------  ----------',
      '新密市总工会  410183      新密市',
      'Acme',
    ]);
  });

  it('says how many rows and values are left out', () => {
    const nodes = Array.from({ length: 60 }, (_, id) => ({ id, facts: ['a', 'b', 'c', 'd', 'e', 'f'] }));
    const lines = tablesOf({ nodes }, 80);
    expect(lines).toContain('… 10 more rows');
    expect(lines).toContain('0   a; b; c; d; … 2 more');
    expect(lines.at(-1)).toBe('… was cut: --format json has all of it');
  });

  it('gives each row lines of its own where they do not fit side by side', () => {
    const wide = { one: '一'.repeat(20), two: '二'.repeat(20) };
    expect(tablesOf({ nodes: [wide, wide] }, 60)).toEqual([
      'nodes (2 rows)',
      `  one  ${wide.one}`,
      `  two  ${wide.two}`,
      '  -',
      `  one  ${wide.one}`,
      `  two  ${wide.two}`,
    ]);
  });

  it('shows single values, nothing, and empty lists', () => {
    expect(tablesOf({ __typename: 'Query', union: null, nodes: [] }, 80)).toEqual([
      '__typename  Query',
      '',
      'union  nothing',
      '',
      'nodes (0 rows)',
    ]);
  });
});
