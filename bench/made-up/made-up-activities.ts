import { activityKind } from '../../src/model/vocabulary/activity-kind.ts';
import { group } from '../../src/model/vocabulary/group.ts';
import type { FactRecord, FactRelation } from '../../src/seed/assemble/dataset.ts';
import type { MadeUpBody } from './made-up-bodies.ts';
import { addFact } from './made-up-records.ts';
import { actor, companion, type MadeUpWorld, statedAt } from './made-up-world.ts';

/** An activity or conferral with the body it is mostly about. */
export interface MadeUpEvent {
  readonly fact: FactRecord;
  readonly by: MadeUpBody;
}

/** Activities, each of a programme, with hosts, participants, somebody served and a place. */
export function addActivities(world: MadeUpWorld): MadeUpEvent[] {
  return Array.from({ length: world.size.activities }, (_, number) => addActivity(world, number));
}

function addActivity(world: MadeUpWorld, number: number): MadeUpEvent {
  const { chance, dataset } = world;
  const by = actor(world);
  const { source, at } = statedAt(world, by);
  const isPlanned = chance.happens(0.03);
  const groups = chance.happens(0.4) ? [chance.popular(group.values)] : [];
  const fact = addFact(dataset, {
    id: `act-made-up-${number}`,
    type: 'Activity',
    properties: { kind: chance.popular(activityKind.values), groups, ...(isPlanned && { status: 'PLANNED' }) },
    edtf: periodOf(world),
    relations: relationsOf(world, by),
    source,
    at,
  });
  return { fact, by };
}

/** Days, months and years from 2015 to 2024; one in ten says none. */
export function periodOf({ chance }: MadeUpWorld): string | undefined {
  if (chance.happens(0.1)) return undefined;
  const year = 2015 + chance.below(10);
  if (chance.happens(0.5)) return String(year);
  if (chance.happens(0.1)) return `${year - 1}/${year}`;
  const month = String(1 + chance.below(12)).padStart(2, '0');
  return chance.happens(0.5) ? `${year}-${month}` : `${year}-${month}-${String(1 + chance.below(28)).padStart(2, '0')}`;
}

function relationsOf(world: MadeUpWorld, by: MadeUpBody): FactRelation[] {
  const { chance, programmes } = world;
  const actors = new Map([[by.id, 'HOST']]);
  for (const role of ['CO_HOST', 'PARTICIPANT', 'UNDERTAKER']) {
    if (chance.happens(0.75)) actors.set(companion(world, by).id, role);
  }
  actors.set(by.id, 'HOST');
  const served = [companion(world, by).id, ...(chance.happens(0.3) ? [companion(world, by).id] : [])];
  const place = chance.happens(0.85) ? by.seat : companion(world, by).seat;
  return [
    { type: 'OF_PROGRAMME', to: chance.popular(programmes) },
    ...[...actors].map(([to, role]) => ({ type: 'DONE_BY', to, properties: { role } })),
    ...[...new Set(served)].map((to) => ({ type: 'DONE_FOR', to })),
    { type: 'HELD_IN', to: place.id },
  ];
}
