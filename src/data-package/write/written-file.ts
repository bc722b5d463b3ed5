import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A file as it was written. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}

/** Writes a file, a chunk at a time, and says what was written. */
export async function writeFileOf(
  folder: string,
  name: string,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = async function* () {
    for await (const chunk of chunks) {
      const written = Buffer.from(chunk, 'utf8');
      hash.update(written);
      bytes += written.length;
      yield written;
    }
  };
  await pipeline(measured, createWriteStream(join(folder, name), { flags: 'wx' }));
  return { name, bytes, sha256: hash.digest('hex') };
}
