import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { PACKAGE_FORMAT } from '../../src/data-package/file-names.ts';
import { packageTables } from '../../src/data-package/tables/all-tables.ts';
import { OpenedPackage } from './opened-package.ts';
import { graphOf, newFolder, packGraph, removeFolders } from './pack-graph.ts';

let graph: StoredGraph;
let opened: OpenedPackage;
beforeAll(async () => {
  graph = graphOf();
  opened = new OpenedPackage((await packGraph(graph)).folder);
}, 60_000);
afterAll(removeFolders);

/** What leads out of facts without being a relation of them: evidence, and what is computed for reading. */
const NO_RELATIONS = ['CITES', 'CONCERNS'];
const contents = (folder: string) => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]);

describe('a package', () => {
  it('is named after the version of the graph', () => {
    expect(opened.folder.endsWith(`gonghui-${graph.version}`)).toBe(true);
  });

  it('has the same bytes from another store, in another folder', async () => {
    const again = await packGraph(graph);
    expect(again.folder).not.toBe(opened.folder);
    expect(contents(again.folder)).toEqual(contents(opened.folder));
  }, 60_000);

  it('has the sums that its checksums and its descriptor say', () => {
    const lines = opened.text('SHA256SUMS').trim().split('\n');
    expect(lines).toEqual(lines.map((line) => `${opened.sha256(line.slice(66))}  ${line.slice(66)}`));
    const named = [...lines.map((line) => line.slice(66)), 'SHA256SUMS'];
    expect(named.toSorted()).toEqual(readdirSync(opened.folder).toSorted());
    for (const { path, bytes, hash } of opened.tables) {
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: opened.bytes(path).length,
        hash: `sha256:${opened.sha256(path)}`,
      });
    }
  });

  it('holds every entity, fact, link, source, measure, passage, citation and mention of the graph', () => {
    const rows = (...names: string[]) => names.reduce((sum, name) => sum + opened.rows(name).length, 0);
    const labelled = (label: string) => graph.nodes.filter(({ labels }) => labels.includes(label)).length;
    const related = (type: string) => graph.relationships.filter((one) => one.type === type).length;
    expect(rows('unions', 'organisations', 'people', 'programmes', 'honours', 'places')).toBe(labelled('Entity'));
    expect(rows('affiliations', 'tenures', 'activities', 'conferrals', 'figures', 'gaps')).toBe(labelled('Fact'));
    expect(rows('sources')).toBe(labelled('Source'));
    expect(rows('measures')).toBe(labelled('Measure'));
    expect(rows('passages')).toBe(labelled('Passage'));
    expect(rows('conflicts')).toBe(labelled('Conflict'));
    expect(rows('citations')).toBe(related('CITES'));
    expect(rows('mentions')).toBe(related('MENTIONS'));
    expect(rows('links')).toBe(graph.relationships.filter(({ id }) => id.startsWith('link--')).length);
  });

  it('holds every relation of every fact, and every part in an activity', () => {
    const facts = new Set(graph.nodes.filter(({ labels }) => labels.includes('Fact')).map(({ id }) => id));
    const related = graph.relationships.filter(({ from, type }) => facts.has(from) && !NO_RELATIONS.includes(type));
    const tables = opened.tables.filter(({ holds }) => holds === 'facts');
    const held = tables.flatMap(({ name, schema }) => {
      const leading = schema.fields.filter(({ refersTo }) => refersTo !== undefined);
      return opened
        .rows(name)
        .flatMap((row) =>
          leading
            .flatMap((field) => row[field.name]!.split('; ').filter((id) => id !== ''))
            .map((id) => `${row['id']} ${id}`),
        );
    });
    expect(held.toSorted()).toEqual(related.map(({ from, to }) => `${from} ${to}`).toSorted());
    for (const { by, byRole } of opened.rows('activities'))
      expect(byRole!.split(';')).toHaveLength(by!.split(';').length);
  });

  it('is for everybody to read', () => expect(statSync(opened.folder).mode & 0o777).toBe(0o755));

  it('has a README that counts all tables and explains all columns in two languages', () => {
    const readme = opened.text('README.md');
    for (const { name, rows, schema } of opened.tables) {
      const counted = new RegExp(`^\\| \`${name}\\.csv\` \\|.*\\| ${rows} \\|$`, 'gm');
      expect(readme.match(counted)).toHaveLength(2);
      for (const { description } of schema.fields) expect(description).toMatch(/[a-z].*\. \p{Script=Han}/u);
    }
  });
});

describe('the descriptor', () => {
  it('names the columns of each file in their order, and its rows', () => {
    for (const { name, path, rows, schema } of opened.tables) {
      const [head] = opened.text(path).split('\r\n');
      expect(head).toBe(`\uFEFF${schema.fields.map((field) => field.name).join(',')}`);
      expect(opened.rows(name)).toHaveLength(rows);
    }
  });

  it('names keys that tell all rows apart', () => {
    for (const { name, schema } of opened.tables) {
      const keys = opened.rows(name).map((row) => schema.primaryKey.map((field) => row[field]).join('|'));
      expect({ name, rows: new Set(keys).size }).toEqual({ name, rows: keys.length });
    }
  });

  it('names tables in which every id that refers to one is found', () => {
    for (const { name, schema } of opened.tables) {
      for (const { name: field, refersTo = [] } of schema.fields as { name: string; refersTo?: string[] }[]) {
        if (refersTo.length === 0) continue;
        const there = new Set(refersTo.flatMap((table) => [...opened.values(table, 'id')]));
        const ids = opened.rows(name).flatMap((row) => row[field]!.split('; ').filter((id) => id !== ''));
        expect({ name, field, missing: ids.filter((id) => !there.has(id)) }).toEqual({ name, field, missing: [] });
      }
    }
  });

  it('names vocabularies that have every value, in two languages', () => {
    const worded = new Set(opened.rows('vocabularies').map(({ vocabulary, value }) => `${vocabulary} ${value}`));
    for (const { name, schema } of opened.tables) {
      for (const { name: field, vocabulary } of schema.fields as { name: string; vocabulary?: string }[]) {
        if (vocabulary === undefined) continue;
        const values = opened.rows(name).flatMap((row) => row[field]!.split('; ').filter((value) => value !== ''));
        expect(values.filter((value) => !worded.has(`${vocabulary} ${value}`))).toEqual([]);
      }
    }
    for (const { zh, en } of opened.rows('vocabularies')) expect([zh, en]).not.toContain('');
  });

  it('has numbers and dates that are written as its types have it', () => {
    const forms: Record<string, RegExp> = {
      integer: /^(-?\d+)?$/,
      number: /^(-?\d+(\.\d+)?)?$/,
      date: /^(\d{4}-\d\d-\d\d)?$/,
    };
    for (const { name, schema } of opened.tables) {
      for (const { name: field, type } of schema.fields) {
        const form = forms[type] ?? /^/;
        const wrong = opened.rows(name).filter((row) => !form.test(row[field]!));
        expect({ name, field, wrong }).toEqual({ name, field, wrong: [] });
      }
    }
  });
});

describe('the format', () => {
  it('is another number where tables or columns are others: raise PACKAGE_FORMAT, and record them as formats/<number>.txt', () => {
    const tables = packageTables.map(({ name, key, fields }) => {
      const columns = fields.map((field) =>
        `  ${field.name}: ${field.type} ${field.refersTo?.join('|') ?? ''}`.trimEnd(),
      );
      return [`${name} (${key.join(', ')})`, ...columns].join('\n');
    });
    const recorded = readFileSync(join(__dirname, 'formats', `${PACKAGE_FORMAT}.txt`), 'utf8');
    expect(`${tables.join('\n')}\n`).toBe(recorded);
  });

  it('stands in the descriptor', () => {
    expect(JSON.parse(opened.text('datapackage.json'))).toMatchObject({ format: PACKAGE_FORMAT });
  });
});

describe('packing', () => {
  it('removes what killed processes left half written, and nothing else', async () => {
    const folder = newFolder();
    const ended = spawnSync(process.execPath, ['--version']).pid;
    const named = (machine: string, writer: number) => `.gonghui-${graph.version}.${machine}.${writer}.abcdef`;
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    const left = [named(machine, ended), named(machine, process.pid)];
    const others = [named(machine, process.ppid), named('00000000', ended), '.gonghui-notes', 'notes'];
    for (const name of [...left, ...others]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, left[0]!, 'figures.csv'), 'cut');
    await packGraph(graph, folder);
    expect(readdirSync(folder).toSorted()).toEqual([...others, `gonghui-${graph.version}`].toSorted());
  }, 60_000);

  it('leaves a package alone that is there already, byte for byte', async () => {
    const folder = newFolder();
    expect((await packGraph(graph, folder)).wasThere).toBe('no');
    expect((await packGraph(graph, folder)).wasThere).toBe('yes');
    expect(readdirSync(folder)).toEqual([`gonghui-${graph.version}`]);
  }, 60_000);

  it('does not touch a folder of this name that holds something else, and leaves nothing behind', async () => {
    const folder = newFolder();
    const other = join(folder, `gonghui-${graph.version}`);
    mkdirSync(other);
    writeFileSync(join(other, 'notes.txt'), 'mine');
    await expect(packGraph(graph, folder)).rejects.toMatchObject({ code: 'PACKAGE_EXISTS' });
    expect(readdirSync(folder)).toEqual([`gonghui-${graph.version}`]);
    expect(readdirSync(other)).toEqual(['notes.txt']);
  }, 60_000);

  it('does not take a damaged package for a whole one', async () => {
    const { folder } = await packGraph(graph);
    writeFileSync(join(folder, 'figures.csv'), 'cut');
    await expect(packGraph(graph, join(folder, '..'))).rejects.toMatchObject({ code: 'PACKAGE_EXISTS' });
    expect(existsSync(join(folder, 'figures.csv'))).toBe(true);
  }, 60_000);
});
