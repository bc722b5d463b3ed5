import { badArgument } from '../assistant-error.ts';

/** A measure, by all that it is called. */
export interface MeasureView {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string;
}

/** The key of the measure that a text names. Throws an error with the likeliest where there is none. */
export function pickMeasure(argument: string, text: string, measures: readonly MeasureView[]): string {
  const asked = text.trim().toLowerCase();
  const found = measures.find((one) => namesOf(one).includes(asked));
  if (found) return found.key;
  const near = measures.filter((one) => isNear(asked, one));
  const listed = (near.length > 0 ? near : measures).map(({ key, name }) => `${key} ${name}`).join(', ');
  throw badArgument(argument, `"${text}" is no measure. ${near.length > 0 ? 'Near it' : 'There'} are: ${listed}`);
}

function namesOf({ key, name, nameEn }: MeasureView): string[] {
  return [key, name, nameEn.toLowerCase()];
}

/** Whether a name of the measure holds one of the words asked for, or two of its characters in a row. */
function isNear(asked: string, measure: MeasureView): boolean {
  const words = asked.split(/[^\p{Letter}]+/u).filter((word) => word.length > 2);
  const pairs = [...asked.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair);
  return [...words, ...pairs].some((part) => namesOf(measure).some((one) => one.includes(part)));
}
