import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'schema';

/** Emits the contracts anew and says which of them were out of date. Returns the exit status. */
function checkFresh(): number {
  const before = contracts();
  execSync('npm run --silent emit', { stdio: ['ignore', 'ignore', 'inherit'] });
  const after = contracts();
  const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  for (const name of stale) console.error(`${FOLDER}/${name} was out of date; it is emitted anew: commit it`);
  console.log(`${after.size} contracts, ${stale.length} out of date`);
  return stale.length > 0 || after.size === 0 ? 1 : 0;
}

function contracts(): Map<string, string> {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return new Map(names.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
}

process.exitCode = checkFresh();
