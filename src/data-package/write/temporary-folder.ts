import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Which machine wrote: a process is known by its number on its own machine only. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** What a package is called until it is whole: the version, the machine and the process that writes it. */
const NAME = /^\.gonghui-[^.]+\.([0-9a-f]{8})\.(\d+)\.[^.]+$/;

/** How many folders this process is writing. */
let writing = 0;

/** Runs what writes to a hidden folder beside where a package will stand; the folder is gone afterwards, if it is still there. */
export async function withTemporaryFolder<Result>(
  into: string,
  version: string,
  write: (folder: string) => Promise<Result>,
): Promise<Result> {
  writing += 1;
  try {
    const folder = await mkdtemp(join(into, `.gonghui-${version}.${machine}.${process.pid}.`));
    return await write(folder).finally(() => rm(folder, { recursive: true, force: true }));
  } finally {
    writing -= 1;
  }
}

/** Removes the hidden folders that were left here by processes of this machine that were killed. */
export async function removeLeftFolders(into: string): Promise<void> {
  const left = (await readdir(into)).filter(isLeft);
  await Promise.all(left.map((name) => rm(join(into, name), { recursive: true, force: true })));
}

function isLeft(name: string): boolean {
  const [, writtenOn, writer] = NAME.exec(name) ?? [];
  return writtenOn === machine && !isWriting(Number(writer));
}

/** A process started anew can have the number of the one that was killed. */
function isWriting(writer: number): boolean {
  if (writer === process.pid) return writing > 0;
  try {
    return process.kill(writer, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
