import type { Thing } from './fact-view.ts';

/** A fact or entity in one text: its kind or title, then its id. */
export function thingRef(thing: Thing | undefined | null): string | undefined {
  if (!thing) return undefined;
  const printed =
    thing.printedAs && [thing.about?.name, thing.measure?.name, thing.printedAs].filter(Boolean).join(' ');
  const known = thing.name ?? thing.title ?? thing.honour?.name ?? printed ?? thing.programmes?.[0]?.name;
  return known ? `${known} (${thing.id})` : `${thing.__typename} (${thing.id})`;
}
