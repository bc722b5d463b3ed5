/** What the caller knows of figures beside their strata. */
export interface Surroundings {
  /** Unions (or places) that lie above a subject; tells whether two subjects lie in one chain. */
  readonly above?: ((subject: string) => readonly string[]) | undefined;
  /** Ids of parts that were left out, since their whole is counted. */
  readonly partsLeftOut?: readonly string[] | undefined;
}
