import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The check that runs before the others: they read the contracts that it emits. */
const FIRST = 'check:fresh';
const AT_ONCE = 2;

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
}

/** Runs every script `check:…` of package.json, in the order they stand there, and reports all of them. */
async function runChecks(): Promise<void> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));
  const waiting = names.filter((name) => name !== FIRST);
  const outcomes = names.includes(FIRST) ? [await runCheck(FIRST)] : [];
  const runNext = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) outcomes.push(await runCheck(name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
  const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(failed.length === 0 ? `${outcomes.length} checks passed` : `failed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function runCheck(name: string): Promise<Outcome> {
  const start = Date.now();
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const passed = status === 0;
      const text = Buffer.concat(output).toString('utf8').trimEnd();
      console.log(`${passed ? 'passed' : 'FAILED'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
      if (text !== '' && (!passed || text.split('\n').length <= 2)) console.log(text.replace(/^/gm, '  '));
      resolve({ name, passed });
    });
  });
}

void runChecks();
