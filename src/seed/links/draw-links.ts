import type { FactType } from '../../model/fact-kinds.ts';
import type { Dataset, FactRecord } from '../assemble/dataset.ts';
import { linksFromActivity } from './from-activity.ts';
import { linksFromAffiliation } from './from-affiliation.ts';
import { linksFromConferral } from './from-conferral.ts';
import { linksFromTenure } from './from-tenure.ts';
import { LinkSurroundings } from './link-surroundings.ts';
import type { DrawnLink, LinkRule } from './link.ts';

/** A link with all facts that draw it. The facts are alternatives: stated once is stated. */
export interface LinkRecord extends DrawnLink {
  readonly id: string;
  readonly facts: readonly string[];
  readonly derivation: string;
  readonly periodFrom?: string | undefined;
  readonly periodTo?: string | undefined;
}

const rules: Partial<Record<FactType, LinkRule>> = {
  Affiliation: linksFromAffiliation,
  Tenure: linksFromTenure,
  Activity: linksFromActivity,
  Conferral: linksFromConferral,
};

/** Strongest first. */
const DERIVATIONS = ['STATED', 'NORMALISED', 'INFERRED', 'EXTERNAL', 'STRUCTURAL'];

/** Draws all links of a dataset; a deprecated fact draws none. */
export function drawLinks(dataset: Dataset): LinkRecord[] {
  const around = new LinkSurroundings(dataset);
  const drawn = new Map<string, { link: DrawnLink; facts: FactRecord[] }>();
  for (const fact of dataset.facts.values()) {
    if (fact.properties['rank'] === 'DEPRECATED') continue;
    for (const link of rules[fact.type]?.(fact, around) ?? []) {
      const id = linkId(link);
      const known = drawn.get(id);
      if (known === undefined) drawn.set(id, { link, facts: [fact] });
      else if (!known.facts.includes(fact)) known.facts.push(fact);
    }
  }
  return [...drawn].map(([id, { link, facts }]) => linkRecord(id, link, facts));
}

function linkRecord(id: string, link: DrawnLink, facts: readonly FactRecord[]): LinkRecord {
  const derivations = facts.map(({ properties }) => String(properties['derivation']));
  const { count, ...rest } = link;
  return {
    ...rest,
    // Counts of several facts may overlap: only a single fact gives its count to the link.
    ...(count !== undefined && facts.length === 1 && { count }),
    id,
    facts: facts.map((fact) => fact.id),
    derivation: DERIVATIONS.find((derivation) => derivations.includes(derivation)) ?? 'STATED',
    ...spanOf(facts),
  };
}

/** From the earliest to the latest date of the facts, as far as all of them are dated. */
function spanOf(facts: readonly FactRecord[]): Pick<LinkRecord, 'periodFrom' | 'periodTo'> {
  const froms = facts.map(({ period }) => period.from);
  const tos = facts.map(({ period }) => period.to);
  return {
    periodFrom: froms.includes(undefined) ? undefined : (froms as string[]).toSorted()[0],
    periodTo: tos.includes(undefined) ? undefined : (tos as string[]).toSorted().at(-1),
  };
}

/** Kind, ends, and what tells links of one kind between the same ends apart. No entity id has two hyphens in a row, so the ends can be read back. */
function linkId({ kind, from, to, role, title, status }: DrawnLink): string {
  const quality = role ?? status ?? (title === undefined ? undefined : titleKey(title));
  return ['link', kind.toLowerCase().replaceAll('_', '-'), from, to, quality?.toLowerCase().replaceAll('_', '-')]
    .filter((part) => part !== undefined)
    .join('--');
}

/** A title as a short key: its code points in base 36, for ids are ASCII. */
function titleKey(title: string): string {
  return [...title].map((character) => (character.codePointAt(0) ?? 0).toString(36)).join('');
}
