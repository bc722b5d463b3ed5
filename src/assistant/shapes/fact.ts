import { cite } from './citation.ts';
import { statementOf } from './fact-statement.ts';
import type { FactView } from './fact-view.ts';
import { boundsOf } from './number.ts';
import { sayPeriod, type PeriodView } from './period.ts';
import { nameOf, thingRef } from './thing-ref.ts';
import { withoutEmpty } from './without-empty.ts';

/** A fact as answers show it: what its kind states first, then when, where it is stated, and what has to be known of it. */
export function shapeFact(fact: FactView): Record<string, unknown> {
  return withoutEmpty({
    id: fact.id,
    ...statementOf(fact),
    period: fact.period && (fact.__typename === 'Gap' ? statedPeriod : sayPeriod)(fact.period),
    scope: fact.scope,
    ...evidenceOf(fact),
  });
}

/** What all facts have: where they are stated, and what is not ordinary about them. */
function evidenceOf(fact: FactView): Record<string, unknown> {
  return withoutEmpty({
    cites: fact.citations.map(cite),
    derivation: fact.derivation === 'STATED' ? undefined : fact.derivation,
    rank: fact.rank === 'NORMAL' ? undefined : fact.rank,
    rankReason: fact.rankReason,
    note: fact.note,
    gaps: fact.gaps?.map(({ id, aspect, reason }) => `${aspect} ${reason} (${id})`),
    warnings: fact.warnings,
  });
}

/** A fact in a line of an answer about something else: its id, what it is, when, and where it is stated. */
export function briefFact(fact: FactView): Record<string, unknown> {
  const { id, citations, warnings, derivation, period, conferralStatus } = fact;
  return withoutEmpty({
    id,
    what: nameOf(fact),
    ...(fact.__typename === 'Figure' && figureNumber(fact)),
    missing: fact.aspect,
    reason: fact.reason,
    of: thingRef(fact.gapAbout),
    note: fact.note,
    theme: fact.theme,
    status: fact.status ?? conferralStatus,
    post: fact.post,
    actors: fact.actors?.map(({ role, entity }) => `${role} ${entity.name}`),
    period: period && statedPeriod(period),
    scope: fact.scope,
    cites: citations.map(cite),
    derivation: derivation === 'STATED' ? undefined : derivation,
    warnings,
  });
}

function figureNumber({ value, lower, upper, unit, stage, group, countedIn }: FactView): Record<string, unknown> {
  return {
    value,
    bounds:
      value === undefined
        ? undefined
        : boundsOf({ value, ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) }),
    unit,
    stage,
    group,
    in: thingRef(countedIn),
  };
}

function statedPeriod(period: PeriodView): string | undefined {
  const said = sayPeriod(period);
  return said === 'NOT_STATED' ? undefined : said;
}
