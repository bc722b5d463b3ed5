import { factsOf, type FactRecord } from '../assemble/dataset.ts';
import { groupBy } from './group-by.ts';
import type { Examination, Finding } from './rule.ts';
import { warningOf } from './warning-of.ts';

/** R9: a number equals the tail of another in the same source, multiplier and classifier included: it may have lost its head. */
export function checkCorruption({ dataset }: Examination): Finding[] {
  const groups = groupBy(factsOf(dataset, 'Figure'), (fact) => fact.citations[0]?.source ?? '');
  return [...groups.values()].flatMap((figures) =>
    figures.flatMap((cut) => figures.filter((whole) => isTail(cut, whole)).map((whole) => corrupted(cut, whole))),
  );
}

/** `15萬個` is the tail of `1.15萬個`: what stands before it ends inside a number, at the decimal point. */
function isTail(cut: FactRecord, whole: FactRecord): boolean {
  const [tail, printed] = [String(cut.properties['printedAs']), String(whole.properties['printedAs'])];
  return printed !== tail && printed.endsWith(tail) && /\d\.$/.test(printed.slice(0, -tail.length));
}

function corrupted(cut: FactRecord, whole: FactRecord): Finding {
  return warningOf('SOURCE_CORRUPTION', [cut, whole], `${cut.id} may be ${whole.id} with its head cut off`);
}
