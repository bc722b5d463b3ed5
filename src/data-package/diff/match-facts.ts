import { grouped } from '../../export/read/grouped.ts';
import type { PackageFacts, PackedFact } from './package-facts.ts';

/** A fact in both packages, or in one of them. */
export interface FactMatch {
  readonly before?: PackedFact;
  readonly after?: PackedFact;
}

/** What tells which facts of two packages are the same one; empty where it says nothing of a fact. */
type Token = (fact: PackedFact, facts: PackageFacts) => string;

/**
 * Finds each fact of one package in the other. The id of a fact names its place, so that it changes when a citation is moved
 * or a fact before it goes: same id and same words come first, then same words, same id, and the name an editor gave it.
 */
export function matchFacts(before: PackageFacts, after: PackageFacts): FactMatch[] {
  const tokens: Token[] = [
    (fact, facts) => `${fact.id} ${facts.likeness(fact)}`,
    (fact, facts) => facts.likeness(fact),
    ({ table, id }) => `${table} ${id}`,
    ({ table, id }, facts) => (facts.hasKey(id) ? `${table} ${facts.placeless(id)}` : ''),
  ];
  const matches: FactMatch[] = [];
  let left = [...before.all];
  let right = [...after.all];
  for (const token of tokens) {
    const found = pairs(byToken(left, before, token), byToken(right, after, token));
    const taken = new Set(found.flatMap((pair) => pair));
    left = left.filter((fact) => !taken.has(fact));
    right = right.filter((fact) => !taken.has(fact));
    matches.push(...found.map(([one, other]) => ({ before: one, after: other })));
  }
  return [...matches, ...left.map((fact) => ({ before: fact })), ...right.map((fact) => ({ after: fact }))];
}

function byToken(all: readonly PackedFact[], facts: PackageFacts, token: Token): Map<string, PackedFact[]> {
  const tokens = grouped(all, (fact) => token(fact, facts));
  tokens.delete('');
  return tokens;
}

/** Facts with one token, in their order: as many pairs as both sides have. */
function pairs(
  left: ReadonlyMap<string, readonly PackedFact[]>,
  right: ReadonlyMap<string, readonly PackedFact[]>,
): [PackedFact, PackedFact][] {
  return [...left].flatMap(([token, ones]) => {
    const others = right.get(token) ?? [];
    return ones.flatMap((one, index): [PackedFact, PackedFact][] => {
      const other = others[index];
      return other === undefined ? [] : [[one, other]];
    });
  });
}
