import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// From `node` to listening, with the database built before and built first, and the memory of the idle server.
// After npm run build, on a Linux that does nothing else: node -r ./bench/typescript.cjs bench/startup.ts [runs]

const command = join(__dirname, '..', 'dist', 'cli', 'main.js');
const IDLE_MS = 3_000;

/** One start: milliseconds until it listens, of them in the processor, and megabytes resident when idle. */
interface Start {
  readonly listening: number;
  readonly computing: number;
  readonly resident: number;
}

async function start(dataFolder: string): Promise<Start> {
  const began = performance.now();
  const env = { ...process.env, PORT: '0', DATA_DIR: dataFolder };
  const server = spawn(process.execPath, [command, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await said(server.stdout, '/graphql');
  const listening = performance.now() - began;
  const computing = computingOf(server.pid!);
  await sleep(IDLE_MS);
  const resident = residentOf(server.pid!);
  server.kill('SIGTERM');
  await once(server, 'exit');
  return { listening, computing, resident };
}

function said(output: NodeJS.ReadableStream, what: string): Promise<void> {
  let text = '';
  return new Promise((resolve) => {
    output.on('data', (chunk) => {
      text += chunk;
      if (text.includes(what)) resolve();
    });
  });
}

/** The time of a process in the processor; Linux counts it in hundredths of a second. */
function computingOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 7);
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-bench-'));
  const first: Start[] = [];
  const later: Start[] = [];
  for (let run = 0; run < runs; run += 1) {
    rmSync(folder, { recursive: true });
    first.push(await start(folder));
    later.push(await start(folder));
  }
  rmSync(folder, { recursive: true });
  console.table({ 'built first': summary(first), 'built before': summary(later) });
}

function summary(starts: readonly Start[]): Record<string, string> {
  const of = (key: keyof Start) => starts.map((one) => one[key]);
  return {
    'listening (median)': `${median(of('listening')).toFixed(0)} ms`,
    'at worst': `${Math.max(...of('listening')).toFixed(0)} ms`,
    'of it computing': `${median(of('computing')).toFixed(0)} ms`,
    'resident when idle': `${median(of('resident')).toFixed(0)} MB`,
  };
}

void main();
