import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Config } from '../server/config.ts';
import { openStore } from '../store/open-store.ts';
import { sayProblem } from './say-problem.ts';

/** Loads the seeds into the embedded store unless it holds their version already, or a Neo4j is served from; says so on the output. */
export async function buildWhereNeeded(config: Config, output: NodeJS.WriteStream): Promise<void> {
  if (config.store.neo4j !== undefined) return;
  const { seedVersion } = await import('../seed/read-seeds.ts');
  const wanted = seedVersion(config.seedsFolder);
  const store = await openStore(config.store);
  const loaded = await store.version().catch(sayProblem);
  await store.close();
  if (loaded === wanted) return;
  output.write(`Building the embedded database of version ${wanted} below ${config.store.dataFolder}\n`);
  await loadElsewhere(output);
}

/** Loads in a process of its own, which takes its memory with it: the server would keep what only the load needed. */
async function loadElsewhere(output: NodeJS.WriteStream): Promise<void> {
  const load = spawn(process.execPath, [join(__dirname, 'main.js'), 'load'], { stdio: ['ignore', output, 'inherit'] });
  const [status] = (await once(load, 'exit')) as [number | null];
  if (status !== 0) process.exit(1);
}
