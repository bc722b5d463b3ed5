import { years } from '../../text/periods/period.ts';
import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { distinct, type GraphIndex } from './graph-index.ts';
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
  const activity = activityOf(index, fact);
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
    ...(fact.type === 'Gap' ? { about: [...targetsOf(fact, 'ABOUT'), ...(index.concerns.get(id) ?? [])] } : {}),
    ...(fact.type === 'Activity' ? { in: placesOfActivity(index, fact), heldIn: heldIn(index, fact) } : {}),
  });
}

/** The years a fact covers, where both its ends are known. */
function yearsOf({ period: { from, to } }: FactRecord): string[] {
  return from && to ? years({ from, to }).map(String) : [];
}

function activityOf(index: GraphIndex, fact: FactRecord): FactRecord | undefined {
  if (fact.type === 'Activity') return fact;
  const counted = index.dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  return counted?.type === 'Activity' ? counted : undefined;
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

/** Where an activity was held or for which place it was done; only where nothing says so, where its doers have their seat. */
function placesOfActivity(index: GraphIndex, activity: FactRecord): string[] {
  const said = [...targetsOf(activity, 'HELD_IN'), ...targetsOf(activity, 'DONE_FOR')].flatMap((id) =>
    index.seatsOf(id),
  );
  return said.length > 0 ? said : targetsOf(activity, 'DONE_BY').flatMap((id) => index.seatsOf(id));
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

/** What a conferral says of its honour stands on the honour where it has a name, else on the conferral. */
function honourTerms(index: GraphIndex, fact: FactRecord): Terms {
  const conferral = conferralOf(index, fact);
  if (conferral === undefined) return {};
  const named = targetsOf(conferral, 'OF_HONOUR');
  const honour = { ...conferral.properties, ...index.dataset.entities.get(named[0] ?? '')?.properties };
  const ownLevel = valuesOf(fact.properties['level']);
  return {
    conferral: [conferral.id],
    honour: named,
    family: valuesOf(honour['family']),
    target: valuesOf(honour['target']),
    level: ownLevel.length > 0 ? ownLevel : valuesOf(honour['level']),
    status: valuesOf(conferral.properties['status']),
    grantedBy: targetsOf(conferral, 'GRANTED_BY'),
    recipient: targetsOf(conferral, 'CONFERRED_ON'),
    countedFor: targetsOf(conferral, 'COUNTED_FOR'),
  };
}

/** The conferral that a fact is, or in which a figure was counted. */
function conferralOf(index: GraphIndex, fact: FactRecord): FactRecord | undefined {
  const conferral = fact.type === 'Conferral' ? fact : index.dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  return conferral?.type === 'Conferral' ? conferral : undefined;
}
