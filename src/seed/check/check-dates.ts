import { isSurelyAfter, readPeriod } from '../../text/periods/period.ts';
import { factsOf, targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';
import { groupBy } from './group-by.ts';
import type { Examination, Finding } from './rule.ts';
import { warningOf } from './warning-of.ts';

/** R11: an activity is not later than its publication, and that not later than the capture, whichever way the dates are read. */
export function checkDates({ dataset }: Examination): Finding[] {
  return [...checkSources(dataset), ...factsOf(dataset, 'Activity').flatMap((fact) => checkActivity(dataset, fact))];
}

/** R12: editions of one series, by organiser and programme, increase with time. */
export function checkEditions({ dataset }: Examination): Finding[] {
  const numbered = factsOf(dataset, 'Activity').filter(
    ({ properties, period }) => properties['edition'] && period.from,
  );
  const series = groupBy(numbered, (fact) =>
    [fact.properties['kind'], ...targetsOf(fact, 'OF_PROGRAMME'), ...targetsOf(fact, 'DONE_BY')].join(' '),
  );
  return [...series.values()].flatMap((activities) => {
    const inTime = activities.toSorted((a, b) => (a.period.from as string).localeCompare(b.period.from as string));
    return inTime.slice(1).flatMap((later, index) => disorder(inTime[index] as FactRecord, later));
  });
}

function checkSources(dataset: Dataset): Finding[] {
  return [...dataset.sources.values()].flatMap(({ id, publishedOn, capturedOn, origin }): Finding[] => {
    if (!isLater(publishedOn, capturedOn)) return [];
    const message = `${id} is published ${publishedOn}, after its capture ${capturedOn}`;
    return [{ origin, rule: 'R11', message, advice: 'Check the two dates' }];
  });
}

function checkActivity(dataset: Dataset, fact: FactRecord): Finding[] {
  const { status, kind } = fact.properties;
  if (status === 'PLANNED' || kind === 'ANNIVERSARY') return [];
  const source = dataset.sources.get(fact.citations[0]?.source ?? '');
  if (!isLater(fact.period.edtf, source?.publishedOn)) return [];
  const message = `${fact.id} (${fact.period.edtf}) is later than its source (${source?.publishedOn})`;
  return [{ origin: fact.origin, rule: 'R11', message, advice: 'Correct the period, or give it status PLANNED' }];
}

function isLater(first: string | undefined, second: string | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const [a, b] = [readPeriod(first), readPeriod(second)];
  return a.ok && b.ok && isSurelyAfter(a, b);
}

function disorder(earlier: FactRecord, later: FactRecord): Finding[] {
  if (Number(later.properties['edition']) > Number(earlier.properties['edition'])) return [];
  if (later.period.from === earlier.period.from) return [];
  const message = `${later.id} is later than ${earlier.id}, its edition is not`;
  return [warningOf('EDITION_ORDER', [earlier, later], message)];
}
