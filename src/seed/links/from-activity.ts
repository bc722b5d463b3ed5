import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { LinkSurroundings } from './link-surroundings.ts';
import type { DrawnLink, LinkRule } from './link.ts';

interface Actor {
  readonly id: string;
  readonly role: string;
  readonly isBody: boolean;
}

const RUNNING = new Set(['HOST', 'CO_HOST', 'UNDERTAKER', 'PARTY']);
const TAKING_PART = new Set(['PARTICIPANT', 'INVITED']);

/** RAN, TOOK_PART_IN, PLANS, SERVED, ACTIVE_IN and PARTNERED. A plan is not a run, a participant is not a host. */
export const linksFromActivity: LinkRule = (fact, around) => {
  const bodies = actorsOf(fact, around).filter(({ isBody }) => isBody);
  const programmes = targetsOf(fact, 'OF_PROGRAMME');
  const running = bodies.filter(({ role }) => RUNNING.has(role));
  if (fact.properties['status'] === 'PLANNED') return drawnTo('PLANS', running, programmes);
  const takingPart = bodies.filter(({ role }) => TAKING_PART.has(role));
  return [
    ...running.flatMap((actor) => drawnTo('RAN', [actor], programmes, actor.role)),
    ...takingPart.flatMap((actor) => drawnTo('TOOK_PART_IN', [actor], programmes, actor.role)),
    ...served(fact, running, around),
    ...drawnTo(
      'ACTIVE_IN',
      [...running, ...takingPart],
      targetsOf(fact, 'HELD_IN').filter((to) => around.typeOf(to) === 'Place'),
    ),
    ...partners(bodies, around),
  ];
};

function actorsOf(fact: FactRecord, around: LinkSurroundings): Actor[] {
  return fact.relations
    .filter(({ type }) => type === 'DONE_BY')
    .map(({ to, properties }) => ({
      id: to,
      role: properties?.['role'] ?? 'HOST',
      isBody: ['Union', 'Organisation'].includes(around.typeOf(to) ?? ''),
    }));
}

function drawnTo(
  kind: DrawnLink['kind'],
  actors: readonly Actor[],
  targets: readonly string[],
  role?: string,
): DrawnLink[] {
  return actors.flatMap(({ id: from }) =>
    targets.filter((to) => to !== from).map((to) => ({ kind, from, to, ...(role && { role }) })),
  );
}

/** A running role with any other body; a body's own part acts for it, not beside it; who only guides is no partner. */
function partners(bodies: readonly Actor[], around: LinkSurroundings): DrawnLink[] {
  const acting = bodies.filter(({ role }) => role !== 'GUIDED_BY');
  return acting.flatMap((one, index) =>
    acting
      .slice(index + 1)
      .filter((other) => RUNNING.has(one.role) || RUNNING.has(other.role))
      .filter(
        (other) => other.id !== one.id && !around.isPartOf(one.id, other.id) && !around.isPartOf(other.id, one.id),
      )
      .map((other): DrawnLink => {
        const [from, to] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
        return { kind: 'PARTNERED', from, to };
      }),
  );
}

/** Whom a body served; what it does for its own part, it does for itself. */
function served(fact: FactRecord, running: readonly Actor[], around: LinkSurroundings): DrawnLink[] {
  const targets = targetsOf(fact, 'DONE_FOR').filter((to) => canBeServed(around, to));
  return drawnTo('SERVED', running, targets).filter(({ from, to }) => !around.isPartOf(to, from));
}

function canBeServed(around: LinkSurroundings, id: string): boolean {
  return ['Place', 'Organisation', 'Union'].includes(around.typeOf(id) ?? '');
}
