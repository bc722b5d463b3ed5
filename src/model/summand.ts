/** What is added up: figures, and the honours that conferrals give. */
export type SummandType = 'Figure' | 'Conferral';

/** What keeps a record from being added as it is: it gave way to another, or is part of another. */
interface Caveats {
  readonly isDeprecated: boolean;
  readonly isPart: boolean;
}

/** As what a record is added up, by which a store finds all that may be added without looking at each. */
export function summandOf(type: SummandType, { isDeprecated, isPart }: Caveats): string {
  return [type, ...(isDeprecated ? ['deprecated'] : []), ...(isPart ? ['part'] : [])].join(' ');
}

/** Those that are added unless others are asked for. */
export function summandsInForce(type: SummandType): { wholes: string[]; parts: string[] } {
  return summandsOf(type, [false]);
}

/** Those that are added if they are asked for. */
export function allSummands(type: SummandType): { wholes: string[]; parts: string[] } {
  return summandsOf(type, [false, true]);
}

function summandsOf(type: SummandType, deprecated: readonly boolean[]): { wholes: string[]; parts: string[] } {
  const of = (isPart: boolean) => deprecated.map((isDeprecated) => summandOf(type, { isDeprecated, isPart }));
  return { wholes: of(false), parts: type === 'Figure' ? of(true) : [] };
}
