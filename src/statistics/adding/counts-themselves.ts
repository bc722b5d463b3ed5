/** Units of what is there again the next time: who was trained in spring may be trained in autumn, and is one person still. */
const THEMSELVES: readonly string[] = ['PERSON', 'HOUSEHOLD', 'ORGANISATION'];

/** Whether a unit counts somebody, who may be counted again elsewhere, and not an event, a sum of money or a thing. */
export function countsThemselves(unit: string): boolean {
  return THEMSELVES.includes(unit);
}
