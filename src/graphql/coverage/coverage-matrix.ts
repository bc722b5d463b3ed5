import type { MeasureFactsRow } from '../../store/statements/coverage.ts';
import type { EntityRow, FactRow, MeasureRow } from '../../store/statements/rows.ts';
import { factsById } from '../analysis/notice.type.ts';
import type { RequestContext } from '../context.ts';
import type { Branches } from '../filters/branches.ts';
import type { Axes } from './coverage-axes.ts';
import { dimensionsAskedFor, valuesAskedFor } from '../filters/confined-to.ts';
import { asGapFilter } from './coverage-filter.ts';
import type { CoverageState } from './coverage.type.ts';

/** One measure of one subject; its facts are read when they are asked for. */
interface Cell {
  readonly measure: MeasureRow;
  readonly state: CoverageState;
  readonly count: number;
  readonly figures: () => Promise<FactRow[]>;
  readonly pooled: () => Promise<FactRow[]>;
  readonly gaps: () => Promise<FactRow[]>;
}

/** What is stated of each subject: one statement for the figures and gaps of the whole matrix. */
export async function coverageOf(context: RequestContext, axes: Axes, filter: Branches): Promise<object> {
  const rows = await Promise.all(axes.subjects.map((subject) => rowOf(context, subject, { axes, filter })));
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const count = (wanted: CoverageState) => states.filter((state) => state === wanted).length;
  return { rows, stated: count('STATED'), gaps: count('GAP'), absent: count('ABSENT') };
}

async function rowOf(context: RequestContext, subject: EntityRow, asked: { axes: Axes; filter: Branches }) {
  const { axes, filter } = asked;
  const measures = axes.measures.map(({ key }) => termOf(key));
  const programmes = [...valuesAskedFor(filter, 'programme'), ...(subject.type === 'Programme' ? [subject.id] : [])];
  const key = {
    id: subject.id,
    measures,
    programmes: programmes.flatMap((id) => [`id:${id}`, `partOf:${id}`]),
    confined: dimensionsAskedFor(filter),
  };
  const { factsOfSubjectByMeasure } = context.loaders;
  const [figures, gaps] = await Promise.all([
    factsOfSubjectByMeasure({ ...key, type: 'Figure', branches: [...filter] }),
    factsOfSubjectByMeasure({ ...key, type: 'Gap', branches: [...asGapFilter(filter)] }),
  ]);
  return { subject, cells: axes.measures.map((measure) => cellOf(context, measure, { figures, gaps })) };
}

type Found = Readonly<Record<'figures' | 'gaps', readonly MeasureFactsRow[]>>;

function cellOf(context: RequestContext, measure: MeasureRow, { figures, gaps }: Found): Cell {
  const ofMeasure = (row: MeasureFactsRow) => row.measure === termOf(measure.key);
  const own = figures.find((row) => ofMeasure(row) && !row.pooled);
  const pooled = figures.find((row) => ofMeasure(row) && row.pooled);
  const missing = gaps.find(ofMeasure);
  return {
    measure,
    state: own ? 'STATED' : (missing ?? pooled) ? 'GAP' : 'ABSENT',
    count: own?.count ?? 0,
    figures: () => factsById(context, own?.ids ?? []),
    pooled: () => factsById(context, pooled?.ids ?? []),
    gaps: () => factsById(context, missing?.ids ?? []),
  };
}

function termOf(key: string): string {
  return `measure:${key}`;
}
