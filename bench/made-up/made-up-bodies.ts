import { organisationKind } from '../../src/model/vocabulary/organisation-kind.ts';
import type { Dataset } from '../../src/seed/assemble/dataset.ts';
import type { Chance } from './chance.ts';
import { madeUpName, madeUpPerson } from './made-up-names.ts';
import type { MadeUpPlace } from './made-up-places.ts';
import { addEntity, addFact, affiliate } from './made-up-records.ts';
import type { MadeUpSize } from './made-up-size.ts';

/** A union or organisation, and the division it has its seat in. */
export interface MadeUpBody {
  readonly id: string;
  readonly seat: MadeUpPlace;
}

/** The bodies of a made-up graph, and who sits together. */
export interface MadeUpBodies {
  /** A union for every division, the upper ones first. */
  readonly federations: readonly MadeUpBody[];
  readonly enterprises: readonly MadeUpBody[];
  readonly organisations: readonly MadeUpBody[];
  readonly all: readonly MadeUpBody[];
  /** By the county, or where that is wider, by the place of the seat. */
  readonly neighbours: ReadonlyMap<string, readonly MadeUpBody[]>;
}

const NATIONAL = 'union-100000';
const posts = ['主席', '副主席', '常务副主席', '经审会主任', '女工委主任', '办公室主任'];

/** Adds the unions of all divisions, unions of enterprises as many as it takes, organisations and people with posts. */
export function addBodies(
  dataset: Dataset,
  chance: Chance,
  { size, places }: { size: MadeUpSize; places: readonly MadeUpPlace[] },
): MadeUpBodies {
  const name = '全国总工会';
  addEntity(dataset, { id: NATIONAL, type: 'Union', name, properties: { level: 'NATIONAL', form: 'FEDERATION' } });
  const federations = places.map((place) => addFederation(dataset, place));
  const low = places.filter(({ level }) => level === 'COUNTY' || level === 'TOWNSHIP');
  const organisations = Array.from({ length: size.organisations }, (_, number) =>
    addOrganisation(dataset, chance, { number, seat: chance.pick(low) }),
  );
  const others = dataset.entities.size + size.people + size.programmes + size.honours;
  const enterprises = Array.from({ length: Math.max(2, size.entities - others) }, (_, number) =>
    addEnterprise(dataset, chance, { number, seat: chance.pick(low) }),
  );
  const all = [...federations, ...enterprises, ...organisations];
  for (let number = 0; number < size.people; number += 1) addPerson(dataset, chance, { number, at: chance.pick(all) });
  return { federations, enterprises, organisations, all, neighbours: neighboursOf(all) };
}

/** The county around a division; a wider one is around itself. */
export function localityOf(place: MadeUpPlace): string {
  return place.level === 'TOWNSHIP' ? place.within!.id : place.id;
}

function addFederation(dataset: Dataset, place: MadeUpPlace): MadeUpBody {
  const properties = { level: place.level, form: 'FEDERATION' };
  const id = addEntity(dataset, { id: unionOf(place), type: 'Union', name: `${place.name}总工会`, properties });
  affiliate(dataset, id, place.within ? unionOf(place.within) : NATIONAL, 'SUPERIOR');
  affiliate(dataset, id, place.id, 'LOCATED');
  return { id, seat: place };
}

function addEnterprise(dataset: Dataset, chance: Chance, { number, seat }: { number: number; seat: MadeUpPlace }) {
  const name = `${madeUpName(chance)}公司工会`;
  const properties = { level: 'GRASSROOTS', form: chance.happens(0.8) ? 'ENTERPRISE' : 'INSTITUTION' };
  const id = addEntity(dataset, { id: `union-e${number}`, type: 'Union', name, properties });
  affiliate(dataset, id, unionOf(seat), 'SUPERIOR');
  affiliate(dataset, id, seat.id, 'LOCATED');
  return { id, seat };
}

function addOrganisation(dataset: Dataset, chance: Chance, { number, seat }: { number: number; seat: MadeUpPlace }) {
  const properties = { kind: chance.pick(organisationKind.values) };
  const id = addEntity(dataset, { id: `org-o${number}`, type: 'Organisation', name: madeUpName(chance), properties });
  affiliate(dataset, id, seat.id, 'LOCATED');
  if (chance.happens(0.1)) affiliate(dataset, unionOf(seat), id, 'LEADERSHIP');
  return { id, seat };
}

function addPerson(dataset: Dataset, chance: Chance, { number, at }: { number: number; at: MadeUpBody }): void {
  const id = addEntity(dataset, { id: `person-p${number}`, type: 'Person', name: madeUpPerson(chance) });
  addFact(dataset, {
    id: `ten-made-up-${number}`,
    type: 'Tenure',
    properties: { derivation: 'EXTERNAL', title: chance.pick(posts) },
    edtf: `${2015 + chance.below(10)}/..`,
    relations: [
      { type: 'HELD_BY', to: id },
      { type: 'HELD_AT', to: at.id },
    ],
    source: 'src-made-up-gazetteer',
  });
}

function unionOf({ id }: MadeUpPlace): string {
  return id.replace('place-', 'union-');
}

function neighboursOf(bodies: readonly MadeUpBody[]): Map<string, MadeUpBody[]> {
  const neighbours = new Map<string, MadeUpBody[]>();
  for (const body of bodies) {
    const locality = localityOf(body.seat);
    const group = neighbours.get(locality);
    if (group) group.push(body);
    else neighbours.set(locality, [body]);
  }
  return neighbours;
}
