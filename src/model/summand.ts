/** What is added up: figures, and the honours that conferrals give. */
export type SummandType = 'Figure' | 'Conferral';

/** What keeps a record from being added as it is: it gave way to another, or is part of another. */
export interface Caveats {
  readonly isDeprecated: boolean;
  readonly isPart: boolean;
}

/** Under what honours that are given are counted: they have no measure of their own. */
export const HONOURS_GIVEN = 'honours.given';

/** The kind of a summand: its type, and what keeps it from being added as it is. */
export function summandKind(type: SummandType, { isDeprecated, isPart }: Caveats): string {
  return [type, ...(isDeprecated ? ['deprecated'] : []), ...(isPart ? ['part'] : [])].join('/');
}

/** As what a record is added up, by which a store finds all that may go into a sum without looking at each record. */
export function summandOf(kind: string, measure: string): string {
  return `${kind} ${measure}`;
}
