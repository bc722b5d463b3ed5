import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { decimalOfScaled } from '../../text/figures/exact-decimal.ts';
import { figureWords, type BothLanguages } from '../../text/figures/figure-words.ts';
import { targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';
import type { ConflictCode } from '../check/conflict-code.ts';
import { factWords, readNumberOf } from './fact-words.ts';

/** What each fact is in a warning, in the order in which the rule names them; of parts only the sum is said. */
const roles: Readonly<Record<ConflictCode, readonly BothLanguages[]>> = {
  PART_EXCEEDS_WHOLE: [role('部分', 'the part'), role('总数', 'the whole')],
  PERSON_TIMES_BELOW_PERSONS: [role('人次', 'the count of person-times'), role('人数', 'the count of persons')],
  LOWER_EXCEEDS_UPPER: [role('下级', 'the lower level'), role('上级', 'the upper level')],
  SOURCE_CORRUPTION: [role('疑残数', 'the truncated number'), role('完整数', 'the full one')],
  PARTS_DIFFER: [role('总数', 'the whole')],
  EDITION_ORDER: [role('在先', 'the earlier'), role('在后', 'the later')],
};

/** A warning in one sentence of either language: the wording of its code, then each fact with its number and whose it is. */
export function conflictMessage(dataset: Dataset, code: ConflictCode, facts: readonly FactRecord[]): BothLanguages {
  const wording = warningCode.wording[code];
  const said = roles[code].map((part, place) => roleWords(dataset, part, facts[place]));
  const all = code === 'PARTS_DIFFER' ? [...said, sumOfParts(dataset, facts)] : said;
  const measure = measureOf(dataset, facts);
  return {
    zh: `${wording.zh}${measure ? `（${measure.name}）` : ''}：${all.map(({ zh }) => zh).join('；')}。`,
    en: `${capital(wording.en)}${measure ? ` (${measure.nameEn})` : ''}: ${all.map(({ en }) => en).join('; ')}.`,
  };
}

function role(zh: string, en: string): BothLanguages {
  return { zh, en };
}

/** The measure of figures that all count the same. */
function measureOf(dataset: Dataset, facts: readonly FactRecord[]) {
  const [id, ...others] = new Set(facts.map((fact) => targetsOf(fact, 'OF_MEASURE')[0]));
  return others.length > 0 ? undefined : dataset.measures.get(id ?? '');
}

function roleWords(dataset: Dataset, part: BothLanguages, fact: FactRecord | undefined): BothLanguages {
  const words = fact && factWords(dataset, fact);
  return { zh: `${part.zh}为${words?.zh}`, en: `${part.en} is ${words?.en}` };
}

function sumOfParts(dataset: Dataset, [whole, ...parts]: readonly FactRecord[]): BothLanguages {
  const sum = parts.reduce((total, { properties }) => total + BigInt(Number(properties['scaled'])), 0n);
  const unit = whole ? readNumberOf(dataset, whole).unit : 'ITEM';
  const { zh, en } = figureWords({ exact: decimalOfScaled(sum), unit, precision: 'EXACT' });
  return { zh: `${parts.length}个分项合计${zh}`, en: `its ${parts.length} parts make ${en}` };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
