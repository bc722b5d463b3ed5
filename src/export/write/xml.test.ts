import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { xmlText } from './xml.ts';

it('is read back by an independent reader as it was, in attributes and between tags, but for what XML cannot say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [attribute, between] = readBack(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
      expect(attribute).toBe(between);
      expect(attribute).toBe(sayable(text));
    }),
  );
});

it('replaces what XML has no way to write', () => {
  expect(xmlText('a\u0000b\uD800c\uFFFE')).toBe('a\uFFFDb\uFFFDc\uFFFD');
});

function readBack(document: string): [attribute: string | undefined, between: string] {
  let attribute: string | undefined;
  let between = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => (attribute = attributes['b']));
  parser.on('text', (text) => (between += text));
  parser.write(document).close();
  return [attribute, between];
}

function sayable(text: string): string {
  return [...text].map((character) => (isSayable(character.codePointAt(0) ?? 0) ? character : '\uFFFD')).join('');
}

/** The characters of XML 1.0. */
function isSayable(code: number): boolean {
  if (code < 0x20) return [0x9, 0xa, 0xd].includes(code);
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
