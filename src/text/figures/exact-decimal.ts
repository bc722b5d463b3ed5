const SCALE = 12;
const SUM_SCALE = 4;

/** How many steps of an exact decimal make one. */
export const ONE = 10n ** BigInt(SCALE);

/** Reads `1,324.6` as a whole number of steps, without floating point; undefined where it has more decimals than can be held. */
export function stepsOf(digits: string): bigint | undefined {
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  return fraction.length > SCALE ? undefined : BigInt(whole + fraction.padEnd(SCALE, '0'));
}

/** Prints steps as a plain decimal, without needless zeros. */
export function decimalOf(steps: bigint): string {
  const fraction = String(steps % ONE)
    .padStart(SCALE, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(steps / ONE) : `${steps / ONE}.${fraction}`;
}

/** Prints a value × 10^4 as a plain decimal. */
export function decimalOfScaled(scaled: bigint): string {
  return decimalOf(scaled * 10n ** BigInt(SCALE - SUM_SCALE));
}

/** The value × 10^4 as a whole number, for sums; undefined where four decimals cannot hold it. */
export function scaledOf(steps: bigint): string | undefined {
  const unit = 10n ** BigInt(SCALE - SUM_SCALE);
  return steps % unit === 0n ? String(steps / unit) : undefined;
}
