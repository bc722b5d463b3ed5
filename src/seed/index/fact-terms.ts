import { years } from '../../text/periods/period.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { gapTerms, missingIn } from './gap-terms.ts';
import { distinct, type GraphIndex } from './graph-index.ts';
import { givesUnnamed } from './honours-received.ts';
import { activityOf, conferralOf, honourProperties, placesOfActivity } from './surroundings.ts';
import { encodeTerms, valuesOf, withBroaderGroups, type Terms } from './terms.ts';

/** Properties whose values are terms as they are. */
const PLAIN = [
  'derivation',
  'rank',
  'scope',
  'kind',
  'status',
  'precision',
  'statType',
  'stage',
  'aspect',
  'reason',
  'theme',
  'title',
];
/** Dimensions whose values are terms as they are; groups have wider ones. */
const SETS = ['groupNot', 'siteType', 'contractType', 'unionForm', 'unionLevel'];

/** The terms a fact is found by. */
export function factTerms(index: GraphIndex, fact: FactRecord): string[] {
  const { id, properties } = fact;
  const plain = Object.fromEntries([...PLAIN, ...SETS].map((name) => [name, valuesOf(properties[name])]));
  const activity = activityOf(index, missingIn(index, fact) ?? fact);
  return encodeTerms({
    id: [id],
    ...plain,
    level: valuesOf(properties['level']),
    group: withBroaderGroups([properties['group'] ?? properties['groups'] ?? []].flat()),
    statedIn: distinct(fact.citations.map(({ source }) => source)),
    concerns: index.concerns.get(id) ?? [],
    year: yearsOf(fact),
    ...(activity && aboutActivity(index, activity)),
    ...honourTerms(index, fact),
    ...(fact.type === 'Figure' ? figureTerms(index, fact) : {}),
    ...(fact.type === 'Gap' ? gapTerms(index, fact) : {}),
    ...(activity && fact.type !== 'Figure'
      ? { in: placesOfActivity(index, activity), heldIn: heldIn(index, activity) }
      : {}),
  });
}

/** The years a fact covers, where both its ends are known. */
function yearsOf({ period: { from, to } }: FactRecord): string[] {
  return from && to ? years({ from, to }).map(String) : [];
}

function aboutActivity(index: GraphIndex, activity: FactRecord): Terms {
  const programmes = targetsOf(activity, 'OF_PROGRAMME');
  return {
    activity: [activity.id],
    programme: programmes.flatMap((programme) => [programme, ...index.above(programme, 'BELONGS_TO')]),
    by: targetsOf(activity, 'DONE_BY'),
    doneFor: targetsOf(activity, 'DONE_FOR').flatMap((id) => [id, ...index.placesOf(id)]),
  };
}

function heldIn(index: GraphIndex, activity: FactRecord): string[] {
  return targetsOf(activity, 'HELD_IN').flatMap((id) => [id, ...index.seatsOf(id)]);
}

function figureTerms(index: GraphIndex, fact: FactRecord): Terms {
  const measure = index.dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '');
  const about = targetsOf(fact, 'ABOUT');
  const activity = activityOf(index, fact);
  return {
    measure: [measure?.key],
    unit: [measure?.unit],
    about,
    in: [...about.flatMap((id) => index.seatsOf(id)), ...(activity ? placesOfActivity(index, activity) : [])],
  };
}

function honourTerms(index: GraphIndex, fact: FactRecord): Terms {
  const conferral = conferralOf(index, fact);
  if (conferral === undefined) return {};
  const honour = honourProperties(index, conferral);
  const ownLevel = valuesOf(fact.properties['level']);
  return {
    conferral: [conferral.id],
    given: givesUnnamed(index, fact) ? ['UNNAMED'] : [],
    honour: targetsOf(conferral, 'OF_HONOUR'),
    family: valuesOf(honour['family']),
    target: valuesOf(honour['target']),
    level: ownLevel.length > 0 ? ownLevel : valuesOf(honour['level']),
    status: valuesOf(conferral.properties['status']),
    grantedBy: targetsOf(conferral, 'GRANTED_BY'),
    recipient: targetsOf(conferral, 'CONFERRED_ON'),
    countedFor: targetsOf(conferral, 'COUNTED_FOR'),
  };
}
