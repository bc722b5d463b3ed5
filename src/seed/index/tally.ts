import { dimensionIndex } from '../../model/grouping.ts';
import { HONOURS_GIVEN, summandKind, summandOf, type SummandType } from '../../model/summand.ts';
import { dimensions } from '../../model/facts/figure.ts';
import type { Stratum } from '../../statistics/stratum.ts';
import { encodeStratum } from '../../statistics/stratum-text.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { distinct, type GraphIndex } from './graph-index.ts';
import { groupKeysOf } from './group-keys.ts';
import { honoursGiven, isPooledCount } from './honours-given.ts';
import { scaledInterval } from './scaled-interval.ts';
import { activityOf, conferralOf, nearestPlaces, programmesOf } from './surroundings.ts';
import { valuesOf } from './terms.ts';

/** An honour that is given counts one, whoever gets it. */
const AN_HONOUR = { key: HONOURS_GIVEN, unit: 'ITEM', additivity: 'ADDITIVE_IF_DISJOINT' } as const;

/** What adding and comparing read of a figure or conferral: its number as whole ten-thousandths, its stratum and its group keys. */
export function tallyOf(index: GraphIndex, fact: FactRecord): Readonly<Record<string, unknown>> {
  const type = summandTypeOf(index, fact);
  if (type === undefined) return {};
  const number = type === 'Conferral' ? honoursGiven(index, fact) : scaledInterval(fact);
  const stratum = stratumOf(index, fact);
  const groupKeys = groupKeysOf(index, fact);
  const wholes = wholesOf(index, fact);
  return {
    scaled: number?.value,
    scaledLower: number?.lower,
    scaledUpper: number?.upper,
    named: type === 'Conferral' ? targetsOf(fact, 'CONFERRED_ON').length : undefined,
    wholes,
    summand: summandOf(
      summandKind(type, { isDeprecated: stratum.deprecated === true, isPart: wholes !== undefined }),
      stratum.measure,
    ),
    stratum: encodeStratum(stratum),
    broadStratum: encodeStratum(broad(stratum)),
    groupKeys,
    subjectKey: groupKeys[dimensionIndex('SUBJECT')],
    sourceKey: groupKeys[dimensionIndex('SOURCE')],
    yearKey: groupKeys[dimensionIndex('YEAR')],
  };
}

/**
 * As what a fact is added up: a figure, or a conferral that says on whom, or for whom it counts. One that only says who grants
 * an honour gives none, and what pools several honours is no giving of any of them.
 */
function summandTypeOf(index: GraphIndex, fact: FactRecord): SummandType | undefined {
  if (fact.type !== 'Conferral') return fact.type === 'Figure' ? 'Figure' : undefined;
  const whom = [...targetsOf(fact, 'CONFERRED_ON'), ...targetsOf(fact, 'COUNTED_FOR')];
  return whom.length > 0 && !isPooledCount(index, fact) ? 'Conferral' : undefined;
}

/** A stratum without what only warns of a sum: what is left refuses it. */
function broad(stratum: Stratum): Stratum {
  return {
    ...stratum,
    scope: undefined,
    period: {},
    programmes: [],
    wider: undefined,
    places: undefined,
    dimensions: {},
    warnings: [],
  };
}

/** The figures of which a figure is a part, and those of which these are parts: it never adds to any of them. */
function wholesOf({ dataset }: GraphIndex, fact: FactRecord): string[] | undefined {
  const found: string[] = [];
  for (let at = targetsOf(fact, 'PART_OF')[0]; at !== undefined && !found.includes(at);) {
    found.push(at);
    const whole = dataset.facts.get(at);
    at = whole && targetsOf(whole, 'PART_OF')[0];
  }
  return found.length === 0 ? undefined : found;
}

function stratumOf(index: GraphIndex, fact: FactRecord): Stratum {
  const { properties, period } = fact;
  const measure = index.dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
  return {
    measure: (measure ?? AN_HONOUR).key,
    unit: (measure ?? AN_HONOUR).unit,
    additivity: (measure ?? AN_HONOUR).additivity,
    statType: (properties['statType'] ?? 'FLOW') as Stratum['statType'],
    stage: properties['stage'] as Stratum['stage'],
    scope: properties['scope'] as Stratum['scope'],
    period: { edtf: period.edtf, from: period.from, to: period.to },
    dimensions: Object.fromEntries(Object.keys(dimensions).map((name) => [name, valuesOf(properties[name])])),
    status: conferralOf(index, fact)?.properties['status'] as Stratum['status'],
    programmes: programmesOf(index, fact),
    wider: someOf(widerProgrammes(index, fact)),
    places: severalPlaces(index, fact),
    deprecated: properties['rank'] === 'DEPRECATED' ? true : undefined,
    warnings: index.warningsOf(fact.id) as Stratum['warnings'],
  };
}

/** The programmes of which those of an activity are part, however far up. */
function widerProgrammes(index: GraphIndex, fact: FactRecord): string[] {
  return programmesOf(index, fact).flatMap((programme) => index.above(programme, 'BELONGS_TO'));
}

/** The places of an activity, where it has several: what was counted in all of them is no figure of one. */
function severalPlaces(index: GraphIndex, fact: FactRecord): string[] | undefined {
  const activity = activityOf(index, fact);
  const places = activity === undefined ? [] : nearestPlaces(index, activity);
  return places.length > 1 ? places : undefined;
}

function someOf(ids: readonly string[]): string[] | undefined {
  return ids.length === 0 ? undefined : distinct(ids);
}
