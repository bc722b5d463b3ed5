import { targetsOf, type Dataset } from '../assemble/dataset.ts';
import { figureViews, type FigureView } from './figure-view.ts';
import { groupBy } from './group-by.ts';
import type { Examination, Finding } from './rule.ts';
import { warningOf } from './warning-of.ts';

/** R7: in one activity, person-times are fewer than persons. */
export function checkPersonTimes({ dataset }: Examination): Finding[] {
  const groups = groupBy(
    figureViews(dataset),
    (figure) => `${figure.fact.properties['group']} ${figure.countedIn?.id ?? ''}`,
  );
  return [...groups.values()].flatMap((figures) =>
    figures
      .filter(({ measure, countedIn }) => countedIn && measure.endsWith('.person_times'))
      .flatMap((times) =>
        figures.filter((persons) => isPersonsOf(persons, times)).map((persons) => tooFew(times, persons)),
      ),
  );
}

/** R8: a lower level states more than the level above it, of the same things in a comparable period. */
export function checkLevels({ dataset }: Examination): Finding[] {
  const superiors = superiorsOf(dataset);
  const groups = groupBy(figureViews(dataset), (figure) => `${figure.measure} ${figure.breakdown}`);
  return [...groups.values()].flatMap((figures) =>
    figures.flatMap((lower) =>
      figures.filter((upper) => exceedsUpper(dataset, superiors, lower, upper)).map((upper) => exceeds(lower, upper)),
    ),
  );
}

function isPersonsOf(persons: FigureView, times: FigureView): boolean {
  return persons.measure === times.measure.replace('_times', 's') && persons.value > times.value;
}

function exceedsUpper(dataset: Dataset, superiors: Map<string, string>, lower: FigureView, upper: FigureView): boolean {
  if (lower.value <= upper.value || upper.fact.properties['scope'] === 'OWN') return false;
  if (!isAbove(superiors, lower.about, upper.about)) return false;
  return sameKinds(dataset, lower, upper) && comparable(lower, upper);
}

function isAbove(superiors: Map<string, string>, below: string | undefined, above: string | undefined): boolean {
  for (let at = superiors.get(below ?? ''); at !== undefined; at = superiors.get(at)) if (at === above) return true;
  return false;
}

function sameKinds(dataset: Dataset, a: FigureView, b: FigureView): boolean {
  const kinds = ({ programmes }: FigureView) =>
    programmes
      .map((id) => dataset.entities.get(id)?.properties['kind'])
      .sort()
      .join();
  return kinds(a) === kinds(b);
}

/** Periods that are both known and overlap. */
function comparable({ fact: a }: FigureView, { fact: b }: FigureView): boolean {
  const { from: aFrom, to: aTo } = a.period;
  const { from: bFrom, to: bTo } = b.period;
  return aTo !== undefined && bTo !== undefined && (aFrom ?? '') <= bTo && (bFrom ?? '') <= aTo;
}

function superiorsOf(dataset: Dataset): Map<string, string> {
  const affiliations = [...dataset.facts.values()].filter(({ properties }) => properties['kind'] === 'SUPERIOR');
  return new Map(affiliations.map((fact) => [targetsOf(fact, 'CHILD')[0] ?? '', targetsOf(fact, 'PARENT')[0] ?? '']));
}

function tooFew(times: FigureView, persons: FigureView): Finding {
  const message = `${times.fact.id} (${times.value}) is below ${persons.fact.id} (${persons.value})`;
  return warningOf('PERSON_TIMES_BELOW_PERSONS', [times.fact, persons.fact], message);
}

function exceeds(lower: FigureView, upper: FigureView): Finding {
  const message = `${lower.fact.id} (${lower.value}) exceeds ${upper.fact.id} (${upper.value})`;
  return warningOf('LOWER_EXCEEDS_UPPER', [lower.fact, upper.fact], message);
}
