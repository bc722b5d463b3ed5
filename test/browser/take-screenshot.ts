import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const given = process.env['SCREENSHOTS_DIR'];
const folder = given === undefined || given === '' ? join(tmpdir(), 'gonghui-screenshots') : given;

/** Writes what the page shows now, to be looked at, as `<name>.png` below `SCREENSHOTS_DIR`. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
