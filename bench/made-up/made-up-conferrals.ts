import type { MadeUpEvent } from './made-up-activities.ts';
import { periodOf } from './made-up-activities.ts';
import { addFact } from './made-up-records.ts';
import { actor, companion, type MadeUpWorld, statedAt } from './made-up-world.ts';

/** Conferrals of named honours on bodies and people; one in eight is a nomination, one in ten names nobody. */
export function addConferrals(world: MadeUpWorld): MadeUpEvent[] {
  return Array.from({ length: world.size.conferrals }, (_, number) => addConferral(world, number));
}

function addConferral(world: MadeUpWorld, number: number): MadeUpEvent {
  const { chance, dataset, honours, bodies } = world;
  const by = actor(world);
  const { source, at } = statedAt(world, by);
  const status = chance.happens(1 / 8) ? 'NOMINATED' : 'CONFERRED';
  const recipients = chance.happens(0.1) ? [] : recipientsOf(world, by);
  const fact = addFact(dataset, {
    id: `con-made-up-${number}`,
    type: 'Conferral',
    properties: { status },
    edtf: periodOf(world),
    relations: [
      { type: 'OF_HONOUR', to: chance.popular(honours) },
      ...(status === 'CONFERRED' ? [{ type: 'GRANTED_BY', to: chance.popular(bodies.federations).id }] : []),
      ...recipients.map((to) => ({ type: 'CONFERRED_ON', to })),
      ...(recipients.length === 0 ? [{ type: 'COUNTED_FOR', to: by.seat.id }] : []),
    ],
    source,
    at,
  });
  return { fact, by };
}

function recipientsOf(world: MadeUpWorld, by: MadeUpEvent['by']): string[] {
  const { chance, people } = world;
  const count = 1 + chance.below(9);
  const one = () => (chance.happens(0.3) ? chance.pick(people) : companion(world, by).id);
  return [...new Set(Array.from({ length: count }, one))];
}
