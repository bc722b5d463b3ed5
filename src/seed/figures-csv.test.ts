import { join } from 'node:path';
import { agreed } from '../../test/figures-csv/agreed-readings.ts';
import { expectedReading } from '../../test/figures-csv/expected-reading.ts';
import type { FigureReading } from '../../test/figures-csv/figure-reading.ts';
import { readRows, type FigureRow } from '../../test/figures-csv/read-rows.ts';
import { dimensions } from '../model/facts/figure.ts';
import { factsOf, targetsOf, type FactRecord } from './assemble/dataset.ts';
import { examineSeeds } from './examine-seeds.ts';

const { dataset } = examineSeeds(join(__dirname, '../../seeds'));
const rows = readRows();
const figures = factsOf(dataset, 'Figure').map((fact) => ({ fact, ...fact.citations[0], measure: measureOf(fact) }));

/** Figures of the graph that are no row: the base of a share that is whole, and what the abstract lost. */
const notInRows = ['fig-002-28-6-zones-all', 'fig-003-2-2-stations-cut'];

it('has 171 rows, each of them found once, and only two figures beside', () => {
  const found = rows.map((row) => figuresOf(row).map(({ fact }) => fact.id));
  expect(rows).toHaveLength(171);
  expect(rows.filter((_, at) => found[at]?.length !== 1).map(({ id }) => id)).toEqual([]);
  expect(figures.map(({ fact }) => fact.id).filter((id) => !found.flat().includes(id))).toEqual(notInRows);
  expect(new Set(found.flat()).size).toBe(171);
});

it.each(rows)('holds $anchor of $id as the row says it', (row) => {
  const [figure] = figuresOf(row);
  expect(readingOf(figure!.fact, row)).toEqual({ ...expectedReading(row, dataset), ...agreed[row.id]?.instead });
});

function figuresOf({ article, block, sentence, anchor, measure, stage }: FigureRow) {
  const at = `${block}.${sentence}`;
  return figures.filter(
    (figure) =>
      figure.source === `src-${article}` &&
      figure.at === at &&
      figure.anchor === anchor &&
      figure.measure?.key === measure &&
      figure.fact.properties['stage'] === stage,
  );
}

function readingOf(fact: FactRecord, { named }: FigureRow): FigureReading {
  const { properties, period, since } = fact;
  const { exact, precision, lower = '', upper = '', statType, scope = 'OWN' } = properties;
  const counted = dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  return {
    value: String(exact),
    unit: measureOf(fact)?.unit ?? '',
    precision: String(precision),
    lower: String(lower),
    upper: String(upper),
    statType: String(statType),
    about: targetsOf(fact, 'ABOUT')[0],
    scope: String(scope),
    period: { edtf: period.edtf, basis: period.basis, since },
    dimensions: { ...dimensionsOf(fact), ...('level' in named && { level: levelOf(fact, counted) }) },
    programmes: 'programme' in named ? programmesOf(counted) : '',
    counted: countedOf(counted, named),
    isPart: targetsOf(fact, 'PART_OF').length > 0,
  };
}

/** Status and edition of what a figure was counted in, where the row names them. */
function countedOf(counted: FactRecord | undefined, named: FigureRow['named']): FigureReading['counted'] {
  const { status, edition } = counted?.properties ?? {};
  return {
    status: 'status' in named ? String(status) : undefined,
    edition: 'edition' in named ? Number(edition) : undefined,
  };
}

function dimensionsOf({ properties }: FactRecord): Record<string, string> {
  const sets = Object.keys(dimensions).map(
    (name) => [name, (properties[name] as string[]).toSorted().join(',')] as const,
  );
  return Object.fromEntries(sets.filter(([, values]) => values !== ''));
}

/** The level of an honour stands on the figure, else on the conferral, else on the honour by its definition. */
function levelOf(fact: FactRecord, counted: FactRecord | undefined): string | undefined {
  const honour = counted && dataset.entities.get(targetsOf(counted, 'OF_HONOUR')[0] ?? '');
  const level = dimensionsOf(fact)['level'] ?? counted?.properties['level'] ?? honour?.properties['level'];
  return level as string | undefined;
}

/** The programmes of what a figure was counted in, by name. */
function programmesOf(counted: FactRecord | undefined): string {
  return (counted ? targetsOf(counted, 'OF_PROGRAMME') : []).map((id) => dataset.entities.get(id)?.name).join('+');
}

function measureOf(fact: FactRecord) {
  return dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
}
