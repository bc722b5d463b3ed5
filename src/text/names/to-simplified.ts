import { Converter } from 'opencc-js/t2cn';

let convert: ((text: string) => string) | undefined;

/** The text in simplified script, by OpenCC's tables for any traditional script to that of the mainland. */
export function toSimplified(text: string): string {
  // Building the tables takes some 20 ms: at the first use, not at the start of the server.
  const simplify: (text: string) => string = convert ?? Converter({ from: 't', to: 'cn' });
  convert = simplify;
  return simplify(text);
}
