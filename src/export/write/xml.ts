const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const TO_ESCAPE = /[&<>"\t\n\r]/g;
/** What XML 1.0 has no way to write: control characters, halves of pairs, and two that are no characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as it stands in an attribute or between tags; what XML cannot say becomes the replacement character. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(TO_ESCAPE, (character) => ESCAPED[character] ?? character);
}

/** How every document begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
