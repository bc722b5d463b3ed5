import { stringify } from 'yaml';
import type { Passage } from '../../model/evidence/passage.ts';
import type { Source } from '../../model/evidence/source.ts';
import type { SuggestedMentions, UndecidedName } from './suggest-mentions.ts';

/** By this line an editor finds the schema, completes keys and values, and explains them. */
export const EDITOR_LINE = '# yaml-language-server: $schema=../../../schema/seed.schema.json';

/** The text of `source.yaml`. */
export function sourceFile(source: Source, passages: readonly Passage[]): string {
  const own = stringify({ source }, { lineWidth: 0 }).trimEnd();
  return lines(
    EDITOR_LINE,
    '# Title, script and roles are suggested: correct them. Places and hashes are those of the file: leave them.',
    own,
    '  # Add what the article itself shows, and nothing else:',
    '  # publisher: …    host: …    url: …    capturedOn: "2024-05-20"    subject: union-…',
    '  # publishedOn: "2024-05-20"    with publishedBasis: STATED',
    section('passages', passages),
  );
}

/** The text of `facts.yaml`: mentions of known names, and a skeleton to fill in. */
export function factsFile(id: string, { mentions, undecided }: SuggestedMentions): string {
  return lines(
    EDITOR_LINE,
    `# Article ${id}. Say here in a line or two what a reader of it has to watch for.`,
    '# What is true of the whole article is said once; a fact says what differs.',
    '# defaults: { period: "2024", periodBasis: INFERRED, by: union-… }',
    '',
    '# Names that are known already; check that each means what is said here. Add the short names (rules SUBJECT,',
    '# BLOCK_ROLE, ONE_LEVEL_UP, PUBLISHER, DICTIONARY), each with every address where it stands and a reason.',
    section('mentions', mentions),
    ...(undecided.length === 0 ? [] : ['', '# To decide: whom do these mean here?', ...undecided.map(questionOf)]),
    '',
    SKELETON,
  );
}

/** The text of `entities.yaml`: comments, and long names that we may repeat. */
export function entitiesFile(id: string, properNames: readonly string[]): string {
  const names =
    properNames.length === 0
      ? '# properNames: [names of more than 14 Han characters that are repeated]'
      : section('properNames', properNames);
  return lines(
    EDITOR_LINE,
    `# Entities that only article ${id} needs; what others share stands in seeds/entities and seeds/places.`,
    '# Names, never claims. name: canonical, simplified; aliases: short, former, traditional, as printed; nameEn for each.',
    '# unions:        [ { id: union-…, name: …, nameEn: …, level: COUNTY, form: FEDERATION } ]',
    '# organisations: [ { id: org-…, name: …, nameEn: …, aliases: […], kind: DEPARTMENT } ]',
    '# people:        [ { id: person-…, name: …, nameEn: … } ]       no private persons',
    '# programmes:    [ { id: prog-…, name: …, nameEn: …, kind: TRAINING } ]',
    '# honours:       [ { id: hon-…, name: …, nameEn: …, family: CRAFTSMAN, level: COUNTY, target: INDIVIDUAL } ]',
    '# places:        [ { id: place-…, name: …, nameEn: …, kind: VILLAGE } ]',
    names,
  );
}

/** Every section with the keys that its facts need most. An editor completes the rest. */
const SKELETON = `# Facts. at: "block.sentence"; anchor: the printed form, at most 14 characters, once in that sentence.
# Titles, notes and reasons in your own words. Nested facts take place, period and scope from what they stand in.
# affiliations:
#   - { key: led-by, kind: LEADERSHIP, child: union-…, parent: org-…, at: "6.1", anchor: … }
# tenures:
#   - { key: chair, person: person-…, body: union-…, title: 主席, at: "2.1", anchor: … }
# activities:
#   - key: summer
#     kind: RUN
#     at: "4.2"
#     anchor: …
#     programme: prog-xiasong-qingliang
#     by: { host: union-…, co_host: [org-…] }     # left out: defaults.by as host; []: nobody is said
#     figures:
#       - { measure: aid.persons, printed: 300余名, group: [OUTDOOR_WORKERS] }     # value and bounds are read from the print
#     gaps: [ { aspect: DATE, reason: NOT_DATED } ]
# conferrals:
#   - { key: craftsman, status: CONFERRED, honour: hon-…, recipients: [person-…], grantedBy: [union-…], at: "7.3", anchor: … }
# figures:
#   - { measure: union.members, printed: 12345人, at: "5.1", about: union-…, statType: STOCK }
# gaps:
#   - { about: union-…, aspect: 主席, reason: NOT_NAMED, at: "2.1" }`;

/** A section with a row a line. */
function section(name: string, rows: readonly unknown[]): string {
  if (rows.length === 0) return `${name}: []`;
  return [`${name}:`, ...rows.map((row) => `  - ${inOneLine(row)}`)].join('\n');
}

/** `{ at: ["6.1"] }`: padding for a map, none for a list. A text stands as it is. */
function inOneLine(row: unknown): string {
  const written = stringify(row, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
  return written.startsWith('{') ? `{ ${written.slice(1, -1)} }` : written;
}

function questionOf({ surface, candidates, at }: UndecidedName): string {
  return `#   ${surface} (${at.join(', ')}): ${candidates.join(' or ')}?`;
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
