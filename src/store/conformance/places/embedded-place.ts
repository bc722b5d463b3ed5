import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace } from './open-place.ts';
import type { StorePlace } from './store-place.ts';

/** A temporary folder for embedded databases; the folder for the data itself is made by the first load. */
export async function embeddedPlace(): Promise<StorePlace & { readonly folder: string }> {
  const parent = mkdtempSync(join(tmpdir(), 'gonghui-store-'));
  const folder = join(parent, 'data');
  const remove = async (path: string) => rmSync(path, { recursive: true, force: true });
  const address = ['embedded', folder] as const;
  return {
    folder,
    address,
    open: () => openPlace(address),
    empty: () => remove(folder),
    release: () => remove(parent),
  };
}
