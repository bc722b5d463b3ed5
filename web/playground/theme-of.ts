import { themes } from './example-themes.ts';

/** The id of the theme that an example belongs to, by its number, as `11` or `q17`. */
export function themeOf(number: string): string {
  return themes.find(({ numbers }) => numbers.includes(number))?.id ?? number.charAt(0);
}
