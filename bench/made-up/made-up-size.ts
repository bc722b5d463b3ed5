/** How many there are of everything in a made-up graph. */
export interface MadeUpSize {
  readonly entities: number;
  readonly provinces: number;
  readonly prefectures: number;
  readonly counties: number;
  readonly townships: number;
  readonly organisations: number;
  readonly people: number;
  readonly programmes: number;
  readonly honours: number;
  readonly articles: number;
  readonly activities: number;
  readonly conferrals: number;
  readonly reports: number;
}

/** The size at which the analyst's questions are measured: 200,000 entities, a million links, more than 100,000 figures. */
export const FULL_SIZE = 200_000;

/** Everything in the proportions of the full size, where China has 31 provinces and some 40,000 townships. */
export function madeUpSize(entities: number): MadeUpSize {
  const of = (full: number) => Math.max(2, Math.round((full * entities) / FULL_SIZE));
  return {
    entities,
    provinces: of(31),
    prefectures: of(340),
    counties: of(2_900),
    townships: of(40_000),
    organisations: of(30_000),
    people: of(18_000),
    programmes: of(4_000),
    honours: of(1_000),
    articles: of(400),
    activities: of(60_000),
    conferrals: of(10_000),
    reports: of(40_000),
  };
}
