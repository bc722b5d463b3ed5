import type { ValueOf } from '../../model/define-vocabulary.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import type { BothLanguages } from '../../text/figures/figure-words.ts';

/** How the period of a fact came about: from which event the source counts, and whether it says when, or another source does. */
export function periodWords(fact: FactRow, since: FactRow | undefined): BothLanguages {
  const when = whenWords(fact);
  const basis = dateBasis.wording[fact.periodBasis as ValueOf<typeof dateBasis>];
  const dated = when ? { zh: `${when.zh}（${basis.zh}）`, en: `${when.en} (${basis.en})` } : basis;
  if (since === undefined) return { zh: dated.zh, en: dated.en };
  const event = eventWords(since);
  return { zh: `自“${event.zh}”起算：${dated.zh}`, en: `counted since “${event.en}”: ${dated.en}` };
}

function whenWords({ periodEdtf: edtf, periodFrom: from, periodTo: to }: FactRow): BothLanguages | undefined {
  // An interval without a start says more by the dates that are known, among them that of the event.
  if (edtf !== null && !edtf.startsWith('/')) return { zh: edtf.replace('/', '至'), en: edtf.replace('/', ' to ') };
  if (from !== null && to !== null) return { zh: `${from}至${to}`, en: `${from} to ${to}` };
  if (from !== null) return { zh: `${from}起`, en: `from ${from}` };
  return to === null ? undefined : { zh: `截至${to}`, en: `up to ${to}` };
}

function eventWords({ title, kind }: FactRow): BothLanguages {
  if (title !== null) return { zh: title, en: title };
  const { zh, en } = activityKind.wording[kind as ValueOf<typeof activityKind>];
  return { zh, en };
}
