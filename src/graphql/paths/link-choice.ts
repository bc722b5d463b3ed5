/** Which links may be followed; empty means all. */
export interface LinkChoice {
  readonly kinds: string[] | null;
  readonly derivations: string[] | null;
}

/** The choice that arguments make. */
export function linkChoice(kinds?: readonly string[] | null, derivations?: readonly string[] | null): LinkChoice {
  return { kinds: kinds ? [...kinds] : null, derivations: derivations ? [...derivations] : null };
}
