import { groupDimensions, KEY_SEPARATOR, type GroupDimension } from '../../model/grouping.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { distinct, type GraphIndex } from './graph-index.ts';
import { activityOf, conferralOf, honourProperties, nearestPlaces, programmesOf } from './surroundings.ts';
import { valuesOf } from './terms.ts';

type Keys = (index: GraphIndex, fact: FactRecord) => readonly string[];

/** The keys by which a figure or conferral is grouped, one of each dimension, in the order of the dimensions, and an empty one. */
export function groupKeysOf(index: GraphIndex, fact: FactRecord): string[] {
  const keys = groupDimensions.map((dimension) =>
    distinct(keysOf[dimension](index, fact)).toSorted().join(KEY_SEPARATOR),
  );
  return [...keys, ''];
}

const property =
  (name: string): Keys =>
  (_index, { properties }) =>
    valuesOf(properties[name]);

const ofHonour =
  (name: string): Keys =>
  (index, fact) => {
    const conferral = conferralOf(index, fact);
    return conferral === undefined ? [] : valuesOf(honourProperties(index, conferral)[name]);
  };

const keysOf: Record<GroupDimension, Keys> = {
  SUBJECT: (_index, fact) => subjectsOf(fact),
  SOURCE: (_index, { citations }) => citations.map(({ source }) => source),
  PROGRAMME: programmesOf,
  ACTIVITY: (index, fact) => valuesOf(activityOf(index, fact)?.id),
  MEASURE: (index, fact) => valuesOf(measureOf(index, fact)?.key),
  UNIT: (index, fact) => valuesOf(measureOf(index, fact)?.unit),
  YEAR: (_index, fact) => yearsOf(fact),
  PLACE: placesOf,
  GROUP: property('group'),
  LEVEL: levelOf,
  SITE_TYPE: property('siteType'),
  CONTRACT_TYPE: property('contractType'),
  STAGE: property('stage'),
  STAT_TYPE: property('statType'),
  SCOPE: property('scope'),
  PRECISION: property('precision'),
  DERIVATION: property('derivation'),
  VALUE: property('exact'),
  HONOUR: (index, fact) => targetsOf(conferralOf(index, fact) ?? fact, 'OF_HONOUR'),
  FAMILY: ofHonour('family'),
  TARGET: ofHonour('target'),
  STATUS: (index, fact) => valuesOf(conferralOf(index, fact)?.properties['status']),
};

/** Of whom a figure speaks; for whom honours were counted, else on whom they were conferred. */
function subjectsOf(fact: FactRecord): string[] {
  const [about, counted] = [targetsOf(fact, 'ABOUT'), targetsOf(fact, 'COUNTED_FOR')];
  if (about.length > 0) return about;
  return counted.length > 0 ? counted : targetsOf(fact, 'CONFERRED_ON');
}

function measureOf({ dataset }: GraphIndex, fact: FactRecord) {
  return dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
}

/** A year, or the first and the last year of a longer period: 2018/2023, /2019 where the first is not known. */
function yearsOf({ period: { from, to } }: FactRecord): string[] {
  const [first, last] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
  if (first === last) return valuesOf(first || undefined);
  return [`${first}/${last}`];
}

/** The nearest places: where it was done, else the seat of the subject. */
function placesOf(index: GraphIndex, fact: FactRecord): string[] {
  const activity = activityOf(index, fact);
  const near = activity === undefined ? [] : nearestPlaces(index, activity);
  if (near.length > 0) return near;
  return subjectsOf(fact).flatMap((id) => index.seatsOf(id).slice(0, 1));
}

/** Its own level, else that of the honour. */
function levelOf(index: GraphIndex, fact: FactRecord): readonly string[] {
  const own = valuesOf(fact.properties['level']);
  return own.length > 0 ? own : ofHonour('level')(index, fact);
}
