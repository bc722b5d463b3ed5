import type { Example } from './example.ts';
import { themeOf } from './theme-of.ts';

const VARIABLES = /^# variables: (.+)\n/m;
const OPERATION = /^query (\w+)/m;

/** Reads `<nn>-<slug>.graphql` or a saved question: two lines with the question, perhaps one with variables, then the operation. */
export function parseExample(path: string, text: string): Example {
  const id = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const number = id.replace(/-.*$/, '');
  const title = { zh: comment('zh', text), en: comment('en', text) };
  if (title.zh === undefined || title.en === undefined)
    throw new Error(`${path} lacks its line "# zh: …" or "# en: …"`);
  return {
    id,
    number,
    theme: themeOf(number),
    title: { zh: title.zh, en: title.en },
    operation: OPERATION.exec(text)?.[1] ?? '',
    query: text.replace(VARIABLES, ''),
    variables: readable(VARIABLES.exec(text)?.[1]),
  };
}

function comment(name: string, text: string): string | undefined {
  return new RegExp(`^# ${name}: (.+)$`, 'm').exec(text)?.[1];
}

function readable(json: string | undefined): string {
  return json === undefined ? '' : JSON.stringify(JSON.parse(json), null, 2);
}
