import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { distinct, type GraphIndex } from './graph-index.ts';

/** The activity that a fact is, or in which a figure was counted. */
export function activityOf(index: GraphIndex, fact: FactRecord): FactRecord | undefined {
  return counterpart(index, fact, 'Activity');
}

/** The conferral that a fact is, or in which a figure was counted. */
export function conferralOf(index: GraphIndex, fact: FactRecord): FactRecord | undefined {
  return counterpart(index, fact, 'Conferral');
}

function counterpart({ dataset }: GraphIndex, fact: FactRecord, type: FactRecord['type']): FactRecord | undefined {
  const found = fact.type === type ? fact : dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  return found?.type === type ? found : undefined;
}

/** The programmes of the activity that a fact is or in which a figure was counted, without the wider ones. */
export function programmesOf(index: GraphIndex, fact: FactRecord): string[] {
  const activity = activityOf(index, fact);
  return activity ? targetsOf(activity, 'OF_PROGRAMME') : [];
}

/** What a conferral says of its honour: it stands on the honour where that has a name, else on the conferral. */
export function honourProperties(index: GraphIndex, conferral: FactRecord): Readonly<Record<string, unknown>> {
  const named = targetsOf(conferral, 'OF_HONOUR')[0] ?? '';
  return { ...conferral.properties, ...index.dataset.entities.get(named)?.properties };
}

/** Where an activity was held or for which place it was done; only where nothing says so, where its doers have their seat. */
export function placesOfActivity(index: GraphIndex, activity: FactRecord): string[] {
  const said = [...targetsOf(activity, 'HELD_IN'), ...targetsOf(activity, 'DONE_FOR')].flatMap((id) =>
    index.seatsOf(id),
  );
  return said.length > 0 ? said : targetsOf(activity, 'DONE_BY').flatMap((id) => index.seatsOf(id));
}

/** The nearest places in which an activity was held, or for which it was done. */
export function nearestPlaces(index: GraphIndex, activity: FactRecord): string[] {
  const where = [...targetsOf(activity, 'HELD_IN'), ...targetsOf(activity, 'DONE_FOR')];
  return distinct(where.flatMap((id) => index.seatsOf(id).slice(0, 1)));
}
