import { targetsOf } from '../assemble/dataset.ts';
import { figureViews, type FigureView } from './figure-view.ts';
import { groupBy } from './group-by.ts';
import type { Examination, Finding } from './rule.ts';
import { warningOf } from './warning-of.ts';

/** R6: a part is larger than its whole; printed values are compared. */
export function checkPartExceedsWhole({ dataset }: Examination): Finding[] {
  const figures = figureViews(dataset);
  const byId = new Map(figures.map((figure) => [figure.fact.id, figure]));
  const stated = figures.flatMap((part) => {
    const whole = byId.get(targetsOf(part.fact, 'PART_OF')[0] ?? '');
    return whole && part.value > whole.value ? [exceeds(part, whole)] : [];
  });
  const bySubset = pairs(figures)
    .filter(([part, whole]) => part.value > whole.value && sameTally(part, whole) && isProperSubset(part, whole))
    .map(([part, whole]) => exceeds(part, whole));
  return [...stated, ...bySubset];
}

/** R10: the parts of a stated total do not add up to it; only where two or more parts are stated. */
export function checkPartsDiffer({ dataset }: Examination): Finding[] {
  const figures = figureViews(dataset);
  return figures.flatMap((whole) => {
    const parts = figures.filter((part) => targetsOf(part.fact, 'PART_OF')[0] === whole.fact.id);
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (parts.length < 2 || sum === whole.value) return [];
    const message = `the parts of ${whole.fact.id} make ${sum}, the whole is ${whole.value}`;
    return [warningOf('PARTS_DIFFER', [whole.fact, ...parts.map(({ fact }) => fact)], message)];
  });
}

function sameTally(a: FigureView, b: FigureView): boolean {
  return a.measure === b.measure && a.stage === b.stage && a.about === b.about;
}

function isProperSubset(part: FigureView, whole: FigureView): boolean {
  const larger = new Set(whole.programmes);
  const inside = part.programmes.length > 0 && part.programmes.every((programme) => larger.has(programme));
  return inside && part.programmes.length < larger.size;
}

function exceeds(part: FigureView, whole: FigureView): Finding {
  const message = `${part.fact.id} (${part.value}) exceeds its whole ${whole.fact.id} (${whole.value})`;
  return warningOf('PART_EXCEEDS_WHOLE', [part.fact, whole.fact], message);
}

/** Ordered pairs of figures about the same subject: few, since a subject states few figures of a measure. */
function pairs(figures: readonly FigureView[]): [FigureView, FigureView][] {
  const groups = groupBy(figures, ({ measure, about }) => `${measure} ${about ?? ''}`);
  return [...groups.values()].flatMap((group) =>
    group.flatMap((first) =>
      group.filter((other) => other !== first).map((other): [FigureView, FigureView] => [first, other]),
    ),
  );
}
