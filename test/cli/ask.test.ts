import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedOf, files } from '../questions/saved-questions.ts';
import { gonghui, repository } from './gonghui.ts';
import { SeedsCopy } from './seeds-copy.ts';

let seeds: SeedsCopy;
beforeAll(() => {
  seeds = new SeedsCopy();
});
afterAll(() => seeds.remove());

const ask = (...given: string[]) => gonghui(['ask', ...given], seeds.environment);

describe('gonghui ask', () => {
  it('without a question lists all saved questions in both languages, and builds nothing', async () => {
    const { status, stdout, stderr } = await ask();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head] = readFileSync(join(repository, 'questions', files[2]!), 'utf8').split('\n');
    expect(stdout).toContain(`q03  ${head!.replace('# zh: ', '')}\n     `);
    expect(stdout.match(/^q\d+ {2}/gm)).toHaveLength(files.length);
  });

  it('answers a saved question with its expected answer as JSON, after it has built the database', async () => {
    const { status, stdout, stderr } = await ask('q03', '--format', 'json');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Building the embedded database/);
    expect(JSON.parse(stdout)).toEqual(expectedOf('q03'));
  }, 60_000);

  it.each([
    ['q03', /^union\.superiors \(3 rows\)\nname +level .*\n-+ .*\n郑州市总工会 {4}PREFECTURE /m],
    ['q11', /^funded\.groups \(6 rows\)\n[^]*^INNOVATION_STUDIO .* 13 /m],
    ['8', /^compare\.differences \(1 row\)/m],
    ['q18', /^sources\.nodes \(\d+ rows\)/m],
  ])(
    'answers %s with tables',
    async (id, shown) => {
      const { status, stdout, stderr } = await ask(id);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(shown);
    },
    60_000,
  );

  it('answers any operation with its variables', async () => {
    const operation = 'query ($first: Int!) { unions(first: $first, sort: NAME) { totalCount nodes { id } } }';
    const { status, stdout } = await ask(operation, '--variables', '{"first": 2}');
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^unions\n {2}totalCount {2}20\n\nunions\.nodes \(2 rows\)\nid\n-+\nunion-\d+\nunion-\d+\n$/,
    );
  }, 60_000);

  it('tells everything that is wrong with what is asked at once', async () => {
    const { status, stdout, stderr } = await ask('q99', '--nonsense', '--format', 'xml', '--variables', '[1]');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/There is no option --nonsense: there are --variables and --format/);
    expect(stderr).toMatch(/There is no format xml: there are table and json/);
    expect(stderr).toMatch(/There is no question q99: there are q01 to q\d+, gonghui ask lists them/);
    expect(stderr).toMatch(/--variables is no object of JSON/);
  });

  it('refuses a variable that the question has not, and names those it has', async () => {
    const { status, stderr } = await ask('q03', '--variables', '{"onion": "union-410183"}');
    expect(status).toBe(1);
    expect(stderr).toMatch(/There is no variable \$onion: there are \$union/);
  });

  it('tells every fault of an operation with its place', async () => {
    const { status, stdout, stderr } = await ask('{ unionss { id } figures { nodes { idd } } }');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/GRAPHQL_VALIDATION_FAILED .*unionss.* \(at 1:3\)\n.*idd.* \(at 1:/);
  }, 60_000);

  it.each([
    ['COST_LIMIT', '{ unions(first: 200) { nodes { programmes(first: 200) { nodes { id } } } } }'],
    ['ALIAS_LIMIT', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: unions { totalCount }`).join(' ')} }`],
    ['READ_ONLY|GRAPHQL_VALIDATION_FAILED', 'mutation { load { id } }'],
  ])(
    'holds the limits of the server: %s',
    async (code, operation) => {
      const { status, stderr } = await ask(operation);
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`^(${code}) `));
    },
    60_000,
  );
});
