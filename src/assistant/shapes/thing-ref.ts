import type { Thing } from './fact-view.ts';

/** A fact or entity in one text: its name, else its type, then its id. */
export function thingRef(thing: Thing | undefined | null): string | undefined {
  return thing ? `${nameOf(thing) ?? thing.__typename} (${thing.id})` : undefined;
}

/** What a fact or entity may be called: its name or title, what is printed, its first programme; nothing where it has none of these. */
export function nameOf({ about, measure, ...thing }: Thing): string | undefined {
  const { name, title, honour, printedAs, programmes = [] } = thing;
  const printed =
    printedAs &&
    [about, measure, { name: printedAs }]
      .map((part) => part?.name ?? '')
      .join(' ')
      .trim();
  return [name, title, honour?.name, printed, programmes[0]?.name].find((one) => one) ?? undefined;
}
