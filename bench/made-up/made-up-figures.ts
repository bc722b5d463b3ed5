import type { Measure } from '../../src/model/measure.ts';
import { dimensions } from '../../src/model/facts/figure.ts';
import { contractType } from '../../src/model/vocabulary/contract-type.ts';
import { group } from '../../src/model/vocabulary/group.ts';
import { level } from '../../src/model/vocabulary/level.ts';
import { scope } from '../../src/model/vocabulary/scope.ts';
import { siteType } from '../../src/model/vocabulary/site-type.ts';
import { stage } from '../../src/model/vocabulary/stage.ts';
import { statType } from '../../src/model/vocabulary/stat-type.ts';
import type { FactRecord, FactRelation } from '../../src/seed/assemble/dataset.ts';
import { readPrintedFigure } from '../../src/text/figures/read-printed-figure.ts';
import { type MadeUpEvent, periodOf } from './made-up-activities.ts';
import type { MadeUpBody } from './made-up-bodies.ts';
import { addFact } from './made-up-records.ts';
import { actor, type MadeUpWorld, statedAt } from './made-up-world.ts';

/** What one figure hangs on, where it is stated and what is counted. */
interface FigureBasis {
  readonly measure: Measure;
  readonly relations: readonly FactRelation[];
  readonly edtf: string | undefined;
  readonly place: { readonly source: string; readonly at: string };
}

/** Figures counted in activities and conferrals, and those that bodies state of themselves; one in twenty is part of another. */
export function addFigures(world: MadeUpWorld, events: readonly MadeUpEvent[]): void {
  const { chance, dataset, size } = world;
  const measures = [...dataset.measures.values()];
  const ofHonours = measures.filter(({ key }) => key.startsWith('honour.'));
  const others = measures.filter(({ key }) => !key.startsWith('honour.'));
  for (const event of events) {
    const isConferral = event.fact.type === 'Conferral';
    if (chance.happens(isConferral ? 0.6 : 0.9)) {
      addFigure(world, countedIn(event, chance.popular(isConferral ? ofHonours : others)));
    }
  }
  for (let number = 0; number < size.reports; number += 1) {
    addFigure(world, statedBy(world, actor(world), chance.popular(others)));
  }
  const wholes = [...dataset.facts.values()].filter(({ type }) => type === 'Figure');
  for (const whole of wholes) if (chance.happens(0.05)) addPart(world, whole);
}

function countedIn({ fact, by }: MadeUpEvent, measure: Measure): FigureBasis {
  const relations = [
    { type: 'ABOUT', to: by.id },
    { type: 'COUNTED_IN', to: fact.id },
  ];
  return { measure, relations, edtf: fact.period.edtf, place: fact.citations[0] as FigureBasis['place'] };
}

function statedBy(world: MadeUpWorld, by: MadeUpBody, measure: Measure): FigureBasis {
  return { measure, relations: [{ type: 'ABOUT', to: by.id }], edtf: periodOf(world), place: statedAt(world, by) };
}

/** 其中: some of what is counted, in the same activity, of the same body and time. */
function addPart(world: MadeUpWorld, whole: FactRecord): void {
  const kept = whole.relations.filter(({ type }) => type === 'ABOUT' || type === 'COUNTED_IN');
  const measured = whole.relations.find(({ type }) => type === 'OF_MEASURE')!.to;
  const relations = [...kept, { type: 'PART_OF', to: whole.id, properties: { basis: 'STATED' } }];
  const measure = world.dataset.measures.get(measured)!;
  addFigure(world, { measure, relations, edtf: whole.period.edtf, place: whole.citations[0] as FigureBasis['place'] });
}

function addFigure(world: MadeUpWorld, { measure, relations, edtf, place }: FigureBasis): void {
  const { dataset, chance } = world;
  addFact(dataset, {
    id: `fig-made-up-${dataset.facts.size}`,
    type: 'Figure',
    properties: { ...readingOf(world, measure), ...qualitiesOf(world, measure), ...rankOf(chance.happens(0.01)) },
    edtf,
    relations: [{ type: 'OF_MEASURE', to: measure.id }, ...relations],
    ...place,
  });
}

function rankOf(corrupt: boolean): Record<string, string> {
  return corrupt ? { rank: 'DEPRECATED', rankReason: 'SOURCE_CORRUPTION' } : {};
}

/** A number as it would be printed, read as the loader reads it. */
function readingOf({ chance }: MadeUpWorld, { unit, classifiers }: Measure): Record<string, unknown> {
  const number = unit === 'PERCENT' ? 1 + chance.below(100) : Math.ceil(10 ** (chance.part() * 4.5));
  const [before, after] = chance.happens(0.7)
    ? ['', '']
    : chance.pick([
        ['', '余'],
        ['', '多'],
        ['近', ''],
        ['约', ''],
      ]);
  const read = readPrintedFigure(`${before}${number}${after}${classifiers[0]}`, classifiers);
  if (!read.ok) throw new Error(read.reason);
  const { printedAs, value, number: decimal, scaled, precision, lower, upper } = read;
  const bounds = { ...(lower && { lower: Number(lower) }), ...(upper && { upper: Number(upper) }) };
  return { printedAs, exact: value, value: decimal, scaled: Number(scaled), precision, ...bounds };
}

function qualitiesOf({ chance }: MadeUpWorld, { key }: Measure): Record<string, unknown> {
  const none = Object.fromEntries(Object.keys(dimensions).map((name) => [name, []]));
  return {
    ...none,
    statType: chance.happens(0.7) ? 'FLOW' : chance.pick(statType.values),
    ...(chance.happens(0.25) && { stage: chance.pick(stage.values) }),
    ...(chance.happens(0.4) && { scope: chance.pick(scope.values) }),
    ...(chance.happens(0.3) && { group: [chance.popular(group.values)] }),
    ...(chance.happens(0.05) && { level: [chance.pick(level.values)] }),
    ...(key.startsWith('site.') && { siteType: [chance.pick(siteType.values)] }),
    ...(key.startsWith('contract.') && { contractType: [chance.pick(contractType.values)] }),
  };
}
