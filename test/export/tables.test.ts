import { connections } from '../../src/export/connections.ts';
import { allOf, download, rowsOf, sampled, useExports } from './exported.ts';

const server = useExports();
const lists = Object.keys(connections);

interface FigureNode {
  readonly id: string;
  readonly printedAs: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly rank: string;
  readonly warnings: readonly string[];
  readonly measure: { readonly key: string; readonly name: string; readonly nameEn: string };
  readonly about: { readonly id: string; readonly name: string; readonly nameEn: string };
  readonly period: Readonly<Record<'edtf' | 'from' | 'to' | 'basis', string | null>>;
  readonly citations: readonly {
    readonly anchor: string | null;
    readonly source: { readonly id: string; readonly title: string };
    readonly passage: { readonly block: number; readonly sentence: number } | null;
  }[];
}
const figureFields = `id printedAs value lower upper unit rank warnings measure { key name nameEn } about { id name nameEn }
  period { edtf from to basis } citations { anchor source { id title } passage { block sentence } }`;

it.each(lists)('exports the same %s as the API lists, in its order', async (list) => {
  const rows = rowsOf((await download(server().base, `${list}.csv`)).text);
  const nodes = await allOf<{ id: string }>(server().base, list, 'id');
  expect(nodes.length).toBeGreaterThan(0);
  expect(rows.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
});

it.each([...lists, 'links'])('says the same of %s as JSON Lines and as CSV', async (list) => {
  const rows = rowsOf((await download(server().base, `${list}.csv`)).text);
  const { text } = await download(server().base, `${list}.jsonl`);
  const records = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(asRow)).toEqual(rows);
});

it('says of figures what the API says: number, bounds, unit, names, period and citations', async () => {
  const rows = new Map(rowsOf((await download(server().base, 'figures.csv')).text).map((row) => [row['id'], row]));
  const nodes = await allOf<FigureNode>(server().base, 'figures', figureFields);
  for (const node of sampled(nodes, 200)) {
    expect(rows.get(node.id)).toMatchObject(figureRow(node));
  }
});

it('names in both languages what stands as an id or a value', async () => {
  const [row] = rowsOf((await download(server().base, 'figures.csv', { filter: '{"measure": ["aid.amount"]}' })).text);
  expect(row).toMatchObject({
    measure: 'aid.amount',
    unit: 'CNY',
    unitZh: '元',
    unitEn: expect.stringMatching(/yuan/i),
  });
  expect(row).toMatchObject({
    subjectZh: expect.stringMatching(/总工会/),
    subjectEn: expect.stringMatching(/Federation/),
  });
});

it('respects the filter of the list, written as JSON or as GraphQL writes it', async () => {
  const filters = ['{"level": ["COUNTY"], "in": "place-410000"}', '{level: [COUNTY], in: "place-410000"}'];
  const [one, other] = await Promise.all(filters.map((filter) => download(server().base, 'unions.csv', { filter })));
  const listed = await allOf<{ id: string }>(server().base, 'filtered: unions', 'id').catch(() => []);
  expect(listed).toEqual([]);
  expect(one?.text).toBe(other?.text);
  expect(rowsOf(one?.text ?? '').every(({ level }) => level === 'COUNTY')).toBe(true);
  expect(rowsOf(one?.text ?? '').length).toBeGreaterThan(0);
});

it('hides deprecated facts unless the filter asks for them, as the lists do', async () => {
  const all = rowsOf((await download(server().base, 'figures.csv', { filter: '{ranks: [DEPRECATED]}' })).text);
  const shown = rowsOf((await download(server().base, 'figures.csv')).text);
  expect(all.map(({ rank }) => rank)).toContain('DEPRECATED');
  expect(shown.map(({ rank }) => rank)).not.toContain('DEPRECATED');
});

it('takes the first so many in the order asked for', async () => {
  const rows = rowsOf((await download(server().base, 'figures.csv', { sort: 'LARGEST', first: '3' })).text);
  const values = rows.map(({ value }) => Number(value));
  expect(values).toHaveLength(3);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
});

it('exports what figures make together, a row a group, as the API answers it', async () => {
  const parameters = { filter: '{measure: ["aid.amount"]}', groupBy: 'SUBJECT,YEAR' };
  const rows = rowsOf((await download(server().base, 'aggregate.csv', parameters)).text);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows[0]).toMatchObject({
    'by.subject': expect.stringMatching(/^union-/),
    unit: 'CNY',
    sum: expect.stringMatching(/^\d+$/),
  });
});

function asRow(record: Record<string, unknown>): Record<string, string> {
  const cells = Object.entries(record).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join('; ') : value === null ? '' : String(value);
    return [name, text];
  });
  return Object.fromEntries(cells) as Record<string, string>;
}

function figureRow(node: FigureNode): Record<string, string> {
  const shown = (value: number | string | null) => (value === null ? '' : String(value));
  const citations = node.citations.map(({ source, passage, anchor }) =>
    [source.id, passage && `${passage.block}.${passage.sentence}`, anchor].filter(Boolean).join(' '),
  );
  return {
    printedAs: node.printedAs,
    value: shown(node.value),
    lower: shown(node.lower),
    upper: shown(node.upper),
    unit: node.unit,
    rank: node.rank,
    warnings: node.warnings.join('; '),
    measure: node.measure.key,
    measureZh: node.measure.name,
    measureEn: node.measure.nameEn,
    subject: node.about.id,
    subjectZh: node.about.name,
    subjectEn: node.about.nameEn,
    period: shown(node.period.edtf),
    from: shown(node.period.from),
    to: shown(node.period.to),
    periodBasis: shown(node.period.basis),
    citations: citations.join('; '),
    sourceTitles: [...new Set(node.citations.map(({ source }) => source.title))].join('; '),
  };
}
