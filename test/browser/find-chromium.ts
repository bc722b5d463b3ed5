import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium of this machine: `CHROMIUM_PATH`, or where systems put one. Without one the caller skips, and why is
 * printed; under CI that is an error.
 */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, where there is nothing`);
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const missing = 'no Chromium is installed (Debian: apt-get install chromium), and CHROMIUM_PATH names none';
  if (process.env['CI'] === 'true') throw new Error(`No browser to test in: ${missing}`);
  console.warn(`The pages are not tested: ${missing}`);
  return undefined;
}
