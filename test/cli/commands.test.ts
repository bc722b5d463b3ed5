import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer } from '../server/start-server.ts';
import { ask } from '../server/ask.ts';
import { gonghui, type Ended } from './gonghui.ts';
import { SeedsCopy } from './seeds-copy.ts';

let seeds: SeedsCopy;
beforeAll(() => {
  seeds = new SeedsCopy();
});
afterAll(() => seeds.remove());

function expectFailure({ status, stdout, stderr }: Ended, ...said: readonly RegExp[]): void {
  expect(status).toBe(1);
  expect(stdout).toBe('');
  for (const each of said) expect(stderr).toMatch(each);
  expect(stderr).not.toMatch(/^ +at /m);
}

describe('a command that', () => {
  it.each(['nonsense', 'constructor', '--nonsense'])(
    'does not exist, as %s, fails with those that do',
    async (name) => {
      expectFailure(
        await gonghui([name]),
        new RegExp(`^There is no command ${name}`),
        /gonghui serve [^]*\n +gonghui load /,
      );
    },
  );

  it('is none is answered with the usage, which is no failure', async () => {
    for (const args of [[], ['help'], ['--help']]) {
      expect(await gonghui(args)).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/^Usage: gonghui/) as string,
      });
    }
  });

  it.each(['serve', 'load', 'check'])('takes no arguments refuses them: %s', async (name) => {
    expectFailure(await gonghui([name, '--port=1']), /takes no arguments, and --port=1 was given/);
  });
});

describe('an environment', () => {
  it('that is wrong is told with all its problems at once', async () => {
    const environment = { PORT: 'abc', NEO4J_URI: 'nonsense', SEEDS_DIR: '/nowhere', LIMITS_DEPTH: '-1' };
    expectFailure(
      await gonghui(['serve'], environment),
      /^CONFIG_INVALID /,
      /^ {2}PORT: .*4000|PORT: /m,
      /^ {2}NEO4J_URI: /m,
      /^ {2}SEEDS_DIR: /m,
      /^ {2}LIMITS_DEPTH: /m,
    );
  });

  it('with an address that this machine has not is answered with advice', async () => {
    const environment = { ...seeds.environment, HOST: '192.0.2.1', PORT: '0' };
    const { status, stderr } = await gonghui(['serve'], environment);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^CANNOT_LISTEN .*Set HOST and PORT/) as string,
    });
  }, 60_000);

  it('with a port in use is answered with a code and advice, without a stack trace', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, stderr } = await gonghui(['serve'], { ...seeds.environment, PORT: String(port) });
    other.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^PORT_IN_USE .*Set PORT to another/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }, 60_000);
});

describe('a server', () => {
  it('says first where it is, which store it has, and how much is in it', async () => {
    const { base, process, stop } = await startServer(seeds.environment);
    await stop();
    const [where, store, howMuch] = process.stdout.split('\n').filter((line) => !/^(Building|Loaded)/.test(line));
    expect(where).toMatch(`${base}/graphql, its playground at ${base}/playground`);
    expect(store).toBe('Store: embedded');
    expect(howMuch).toMatch(/^Version \w{16}: \d{3} entities, \d{3} facts, \d{3} links, \d+ sources$/);
  }, 60_000);

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with 0 at %s, after it has answered what it is asked',
    async (signal) => {
      const { base, process } = await startServer(seeds.environment);
      expect(await ask(base, '{ __typename }')).toMatchObject({ status: 200 });
      const body = JSON.stringify({ query: '{ unions { totalCount } }' });
      const half = await sendHalf(Number(new URL(base).port), body);
      process.signal(signal);
      await sleep(300);
      expect(await half.finish()).toMatch(/^HTTP\/1.1 200 [^]*"totalCount":\d+/);
      expect(await process.end()).toMatchObject({ status: 0, stderr: '' });
    },
    20_000,
  );
});

/** Sends the first half of a request; `finish` sends the rest, and answers all that comes back until the connection ends. */
async function sendHalf(port: number, body: string): Promise<{ finish: () => Promise<string> }> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let answered = '';
  socket.on('data', (text: string) => (answered += text));
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: here',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
  await sleep(300);
  const finish = async () => {
    socket.write(body.slice(5));
    await once(socket, 'close');
    return answered;
  };
  return { finish };
}
