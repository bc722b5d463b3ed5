import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonghui } from '../cli/gonghui.ts';
import { SeedsCopy } from '../cli/seeds-copy.ts';
import { ask, send } from './ask.ts';
import { type StartedServer, startServer, until } from './start-server.ts';

const query = '{ unions(first: 3) { totalCount nodes { name programmes { nodes { name } } } } }';

let seeds: SeedsCopy;
beforeAll(async () => {
  seeds = new SeedsCopy();
  expect(await gonghui(['load'], seeds.environment)).toMatchObject({ status: 0 });
}, 60_000);
afterAll(() => seeds.remove());

const files = () => readdirSync(seeds.dataFolder);
const databaseFile = () =>
  join(
    seeds.dataFolder,
    files().find((name) => name.endsWith('.grafeo'))!,
  );

function spoil(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 64));
}

async function withServer(use: (server: StartedServer) => Promise<void>): Promise<void> {
  const server = await startServer(seeds.environment);
  try {
    await use(server);
  } finally {
    await server.stop();
  }
}

describe('a database that is', () => {
  const damages: [what: string, damage: () => void, said: RegExp][] = [
    ['removed', () => rmSync(databaseFile()), /^Building/m],
    ['removed with its folder', () => rmSync(seeds.dataFolder, { recursive: true }), /^Building/m],
    ['empty', () => truncateSync(databaseFile(), 0), /^STORE_CORRUPT .*[^]*^Building/m],
    ['cut short', () => truncateSync(databaseFile(), 100_000), /^STORE_CORRUPT .*[^]*^Building/m],
    ['changed in its middle', () => spoil(databaseFile()), /^STORE_CORRUPT .*[^]*^Building/m],
    ['something else', () => writeFileSync(databaseFile(), 'nothing of a graph'), /^STORE_CORRUPT .*[^]*^Building/m],
    ['named by no pointer', () => writeFileSync(join(seeds.dataFolder, 'current'), '../../etc/passwd'), /^Building/m],
  ];

  it.each(damages)(
    '%s is built anew at the start, and that is said',
    async (_, damage, said) => {
      damage();
      await withServer(async ({ base, process }) => {
        expect(`${process.stderr}${process.stdout}`).toMatch(said);
        expect(process.stderr).not.toMatch(/^ +at /m);
        expect(await ask(base, query)).toMatchObject({ status: 200 });
      });
      expect(files().sort()).toEqual(['current', expect.stringMatching(/^graph-\w+\.grafeo$/)]);
    },
    60_000,
  );
});

it('is reused by a later start, which writes nothing', async () => {
  const before = readFileSync(databaseFile());
  await withServer(async ({ process }) => expect(process.stdout).not.toMatch(/Building/));
  expect(readFileSync(databaseFile()).equals(before)).toBe(true);
}, 60_000);

it('takes a new version up while it serves, and fails no request', async () => {
  await withServer(async ({ base }) => {
    let asked = 0;
    const wrong: unknown[] = [];
    const askOn = async (until: Promise<unknown>) => {
      let isOver = false;
      void until.then(() => (isOver = true));
      for (; !isOver; asked += 1) {
        const answer = await ask(base, query);
        if (answer.status !== 200 || answer.errors) wrong.push(answer);
      }
    };
    const version = async () => ((await send(base, '/ready', {})) as unknown as { version: string }).version;
    const old = await version();
    seeds.edit('entities/federations.yaml', '河南省总工会', '河南省总工会改');
    const loaded = gonghui(['load'], seeds.environment);
    const takenUp = loaded.then(() => until(async () => (await version()) !== old, 10_000));
    await Promise.all([takenUp, askOn(takenUp), askOn(takenUp), askOn(takenUp)]);
    expect(await loaded).toMatchObject({ status: 0 });
    expect(await takenUp).toBeLessThan(2_000);
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(20);
    const renamed = await ask(base, '{ union(id: "union-410000") { name } }');
    expect(renamed.data).toEqual({ union: { name: '河南省总工会改' } });
  });
}, 90_000);

it.each(['load', 'serve'])(
  'makes %s say who holds the lock, and leaves the graph alone',
  async (command) => {
    seeds.edit('entities/federations.yaml', '# ', '# again ');
    writeFileSync(join(seeds.dataFolder, 'load.lock'), `${process.pid}\n`);
    const before = readFileSync(databaseFile());
    const { status, stderr } = await gonghui([command], { ...seeds.environment, PORT: '0' });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^STORE_LOCKED Process ${process.pid} holds .*load.lock`));
    expect(stderr).not.toMatch(/^ +at /m);
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  },
  60_000,
);
