import { additivity } from '../../model/vocabulary/additivity.ts';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import type { MeasureRow, SourceRow } from '../../store/statements/rows.ts';
import { column, worded, type Column } from './column.ts';

const ofSource = (name: keyof SourceRow) => column<SourceRow>(name, (source) => source[name]);
const ofMeasure = (name: keyof MeasureRow) => column<MeasureRow>(name, (measure) => measure[name]);

/** The sources as a table. */
export const sourceColumns: readonly Column<SourceRow>[] = [
  ofSource('id'),
  ofSource('title'),
  ...worded<SourceRow>('kind', sourceKind, ({ kind }) => kind),
  ofSource('publisher'),
  ofSource('host'),
  ofSource('url'),
  ofSource('publishedOn'),
  ...worded<SourceRow>('publishedBasis', dateBasis, ({ publishedBasis }) => publishedBasis),
  ofSource('capturedOn'),
  ofSource('script'),
  ofSource('sha256'),
  ofSource('subject'),
];

/** The measures as a table. */
export const measureColumns: readonly Column<MeasureRow>[] = [
  ofMeasure('id'),
  ofMeasure('key'),
  ofMeasure('name'),
  ofMeasure('nameEn'),
  ...worded<MeasureRow>('unit', unit, (measure) => measure.unit),
  ofMeasure('classifiers'),
  ...worded<MeasureRow>('additivity', additivity, (measure) => measure.additivity),
  ofMeasure('definition'),
  ofMeasure('definitionZh'),
];
