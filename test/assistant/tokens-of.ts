const HAN = /\p{Script=Han}/gu;
/** How many characters of English and JSON make a token, roughly and rather too few. */
const CHARACTERS_PER_TOKEN = 3.5;

/** About how many tokens a text costs: one a Chinese character, one for 3.5 others. */
export function tokensOf(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return Math.ceil(han + (text.length - han) / CHARACTERS_PER_TOKEN);
}
