import { decimalOf, ONE, stepsOf } from './exact-decimal.ts';

const wordDigits = new Map([...'一二三四五六七八九'].map((word, at) => [word, BigInt(at + 1) * ONE]));
wordDigits.set('两', 2n * ONE);

/** The units of a numeral, greatest first. Before 万 and 亿 any numeral may stand, before the others one number. */
const units = [
  { character: '亿', size: 100_000_000n, takesNumeral: true },
  { character: '万', size: 10_000n, takesNumeral: true },
  { character: '千', size: 1_000n, takesNumeral: false },
  { character: '百', size: 100n, takesNumeral: false },
  { character: '十', size: 10n, takesNumeral: false },
] as const;
type Unit = (typeof units)[number];

/** What a unit of a folded numeral multiplies by: 10000 for 万; undefined for any other character. */
export function unitSize(character: string): bigint | undefined {
  return units.find((unit) => unit.character === character)?.size;
}

/** The digit a word of a folded numeral stands for, as a decimal: 2 for 两; undefined for any other character. */
export function wordDigit(character: string): string | undefined {
  const steps = wordDigits.get(character);
  return steps === undefined ? undefined : decimalOf(steps);
}

/**
 * Reads a folded numeral (`1324.6万`, `两万`, `三百五十`, `1亿2000万`) as steps of an exact decimal.
 * Undefined where it is none or may be read two ways (`两三`, `两万五`).
 */
export function readNumeral(numeral: string): bigint | undefined {
  const unit = units.find(({ character }) => numeral.includes(character));
  if (!unit) return readNumber(numeral);
  const at = numeral.lastIndexOf(unit.character);
  const times = readTimes(numeral.slice(0, at), unit);
  const rest = readRest(numeral.slice(at + 1), unit);
  return times === undefined || rest === undefined ? undefined : times * unit.size + rest;
}

function readNumber(text: string): bigint | undefined {
  return /^[\d.,]+$/.test(text) ? stepsOf(text) : wordDigits.get(text);
}

function readTimes(text: string, unit: Unit): bigint | undefined {
  if (text === '') return ONE;
  return unit.takesNumeral ? readNumeral(text) : readNumber(text);
}

// 两万五 is 25,000 in speech and 20,005 on paper: only 两万零五 says which.
function readRest(text: string, unit: Unit): bigint | undefined {
  if (text === '') return 0n;
  if (text.length === 1 && unit.size > 10n) return undefined;
  const rest = readNumeral(text.replace(/^[零〇]/, ''));
  return rest !== undefined && rest < unit.size * ONE ? rest : undefined;
}
