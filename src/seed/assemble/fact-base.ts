import type { FactType } from '../../model/fact-kinds.ts';
import type { Period } from '../../model/period.ts';
import { readPeriod } from '../../text/periods/period.ts';
import type { ArticleFacts, Frame, Placed } from './article.ts';
import { resolve } from './article.ts';
import type { CitationRecord, FactRecord, FactRelation } from './dataset.ts';

/** The keys of any entry that are read the same way for every kind of fact. */
export interface CommonEntry {
  readonly at?: string | undefined;
  readonly anchor?: string | undefined;
  readonly source?: string | undefined;
  readonly cites?:
    readonly { at?: string | undefined; source?: string | undefined; anchor?: string | undefined }[] | undefined;
  readonly period?: string | undefined;
  readonly periodBasis?: string | undefined;
  readonly since?: string | undefined;
  readonly scope?: string | undefined;
  readonly derivation?: string | undefined;
  readonly rank?: string | undefined;
  readonly rankReason?: string | undefined;
  readonly note?: string | undefined;
  readonly statType?: string | undefined;
  readonly about?: string | undefined;
}

/** The frame for what is nested in an entry. */
export function innerFrame(frame: Frame, entry: CommonEntry): Frame {
  return {
    ...frame,
    at: entry.at ?? frame.at,
    source: entry.source ?? frame.source,
    ...periodOf(frame, entry),
    scope: entry.scope ?? frame.scope,
    about: entry.about ?? frame.about,
  };
}

/** Builds a fact: what all kinds share comes from the entry and its frame, the rest is given. */
export function buildFact(
  article: ArticleFacts,
  type: FactType,
  placed: Placed<CommonEntry>,
  own: { properties: Record<string, unknown>; relations: FactRelation[]; anchor?: string },
): FactRecord {
  const { entry, frame, path, id } = placed;
  const inner = innerFrame(frame, entry);
  const since = inner.since === undefined ? undefined : resolve(article, inner.since);
  return {
    id,
    type,
    properties: {
      derivation: entry.derivation ?? 'STATED',
      rank: entry.rank ?? 'NORMAL',
      rankReason: entry.rankReason,
      note: entry.note,
      scope: inner.scope,
      ...own.properties,
    },
    period: periodFrom(article, placed, inner),
    since,
    relations: own.relations,
    citations: citationsOf(article, entry, inner, own.anchor ?? entry.anchor),
    origin: { file: article.file, path },
  };
}

// A period that an entry states itself takes nothing of the frame's period with it.
function periodOf(frame: Frame, entry: CommonEntry): Pick<Frame, 'period' | 'periodBasis' | 'since'> {
  if (entry.period === undefined && entry.since === undefined) {
    return { period: frame.period, periodBasis: entry.periodBasis ?? frame.periodBasis, since: frame.since };
  }
  return {
    period: entry.period,
    periodBasis: entry.periodBasis ?? (entry.period === 'unknown' ? 'NOT_STATED' : (frame.periodBasis ?? 'STATED')),
    since: entry.since,
  };
}

function periodFrom(article: ArticleFacts, placed: Placed<CommonEntry>, frame: Frame): Period {
  const unknown = frame.period === undefined || frame.period === 'unknown';
  const basis = (frame.periodBasis ??
    (unknown && frame.since === undefined ? 'NOT_STATED' : 'STATED')) as Period['basis'];
  if (unknown) return { basis: frame.since === undefined ? 'NOT_STATED' : basis };
  const read = readPeriod(frame.period as string);
  if (!read.ok) {
    const origin = { file: article.file, path: [...placed.path, 'period'] };
    article.report(origin, 'R2', read.reason, 'Write EDTF, as 2024, 2019-01/2019-06 or XXXX-11-25');
    return { basis };
  }
  return { edtf: read.edtf, ...(read.from && { from: read.from }), ...(read.to && { to: read.to }), basis };
}

function citationsOf(article: ArticleFacts, entry: CommonEntry, frame: Frame, anchor?: string): CitationRecord[] {
  const own = frame.source ?? article.source;
  const first = own === undefined ? [] : [{ source: own, at: frame.at, anchor }];
  const further = (entry.cites ?? []).map((cite) => ({
    source: cite.source ?? article.source ?? '',
    at: cite.at,
    anchor: cite.anchor,
  }));
  return [...first, ...further];
}
