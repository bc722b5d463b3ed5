import type { GroupRecord } from '../../table/group-columns.ts';
import { decimal, integer, own, resource, term, text } from '../terms.ts';
import type { Triples } from '../triples.ts';
import { keyTerm } from './add-key.ts';
import { boundTerm, dataSetOf, dimensionTerm, intervals, partOf, type Cube } from './cube.ts';

/** A group, and which of those of its cube it is. */
export interface PlacedGroup {
  readonly group: GroupRecord;
  readonly place: number;
}

/** Says what figures make together, or why they do not add, what has to be known of it, and on which facts it rests. */
export function addObservation(triples: Triples, cube: Cube, { group, place }: PlacedGroup): void {
  const observation = partOf(cube, place + 1);
  const { keys, count, unit, refused, warnings, factIds } = group;
  triples.add(observation, term('rdf:type'), term('qb:Observation'));
  triples.add(observation, term('qb:dataSet'), partOf(cube, dataSetOf(group)));
  cube.dimensions.forEach((by, at) => {
    triples.add(observation, dimensionTerm(by), keyTerm(by, keys[at] ?? { value: null }));
  });
  triples.add(observation, own('count'), integer(count));
  triples.addKnown(observation, [own('unit'), unit], (value) => text(value));
  addNumbers(triples, cube, { group, place });
  triples.addKnown(observation, [own('refused'), refused?.code], (code) => text(code));
  for (const { code } of warnings) triples.add(observation, own('warnings'), text(code));
  for (const { messageZh, messageEn } of refused ? [refused, ...warnings] : warnings) {
    triples.add(observation, term('skos:note'), text(messageZh, 'zh'));
    triples.add(observation, term('skos:note'), text(messageEn, 'en'));
  }
  for (const fact of factIds) triples.add(observation, term('prov:wasDerivedFrom'), resource(fact));
}

function addNumbers(triples: Triples, cube: Cube, { group, place }: PlacedGroup): void {
  const observation = partOf(cube, place + 1);
  for (const name of intervals) {
    const interval = group[name];
    triples.addKnown(observation, [own(name), interval?.value], decimal);
    triples.addKnown(observation, [boundTerm(name, 'Lower'), interval?.lower], decimal);
    triples.addKnown(observation, [boundTerm(name, 'Upper'), interval?.upper], decimal);
  }
}
