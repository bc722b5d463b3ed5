import { decimalOf, stepsOf } from '../text/figures/exact-decimal.ts';
import { STEPS } from './scaled.ts';

const PLAIN = /^\d+(\.\d{1,12})?$/;

/**
 * Adds decimals as they are printed, so that 0.1 and 0.2 make 0.3. Numbers below zero, and those that JavaScript prints
 * with an exponent, are added as they are stored.
 */
export function exactSum(numbers: readonly number[]): number {
  const scaled = numbers.reduce((sum, number) => sum + wholeSteps(number), 0);
  return Number.isSafeInteger(scaled) ? scaled / STEPS : sumOfAny(numbers);
}

/** Takes one decimal from another as they are printed, so that 0.3 less 0.1 is 0.2. */
export function exactDifference(number: number, other: number): number {
  const [from, taken] = [toSteps(number), toSteps(other)];
  if (from === undefined || taken === undefined) return number - other;
  return from < taken ? -Number(decimalOf(taken - from)) : Number(decimalOf(from - taken));
}

/** A number in steps where it has at most four decimals, else none, which makes the sum none. */
function wholeSteps(number: number): number {
  const steps = Math.round(number * STEPS);
  return number >= 0 && steps / STEPS === number ? steps : NaN;
}

function sumOfAny(numbers: readonly number[]): number {
  const steps = numbers.map(toSteps).filter((one) => one !== undefined);
  if (steps.length < numbers.length) return numbers.reduce((sum, number) => sum + number, 0);
  return Number(decimalOf(steps.reduce((sum, one) => sum + one, 0n)));
}

function toSteps(number: number): bigint | undefined {
  const text = String(number);
  return PLAIN.test(text) ? stepsOf(text) : undefined;
}
