import { z } from 'zod';
import { maxBytes, name } from '../arguments/fields.ts';
import { cite, type CitationView } from '../shapes/citation.ts';
import { entityRef, type NamedView } from '../shapes/entity.ts';
import { briefFact } from '../shapes/fact.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import type { FactView, Ref } from '../shapes/fact-view.ts';
import { withoutEmpty } from '../shapes/without-empty.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantDescribe($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      id
      name
      nameEn
      aliases
      place { id name place { id name } }
      sources { id title }
      linkCounts { kind outgoing count }
      activities(first: 1) { totalCount }
      figures(first: 1) { totalCount }
      conferrals(first: 1) { totalCount }
      gaps(first: 1) { totalCount }
      mentions(first: 10) { nodes { surface rule source { id } passage { block sentence } } }
    }
    ... on Union { form industry unionLevel: level ...Above superiors { id name level ...Above } }
    ... on Organisation { bodyKind: kind parent { id name } }
    ... on Programme { programmeKind: kind partOf { id name } }
    ... on Honour { family honourLevel: level target }
    ... on Place { placeKind: kind code }
    ... on Person { posts(first: 10) { nodes { ...Brief post: title at { id name } } } }
  }
}
fragment Above on Union { links(kinds: [UNDER], direction: OUT, first: 2) { nodes { to { id } derivation facts { ...Brief } } } }
${briefFields}`;

interface Superior extends Ref {
  readonly level: string | null;
  readonly links: { readonly nodes: readonly { readonly derivation: string; readonly facts: readonly FactView[] }[] };
}

interface Described extends NamedView {
  readonly nameEn: string;
  readonly aliases: readonly string[];
  readonly place: (Ref & { readonly place: Ref | null }) | null;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly linkCounts: readonly { readonly kind: string; readonly outgoing: boolean; readonly count: number }[];
  readonly mentions: {
    readonly nodes: readonly (CitationView & { readonly surface: string; readonly rule: string })[];
  };
  readonly superiors?: readonly Superior[];
  readonly links?: Superior['links'];
  readonly posts?: { readonly nodes: readonly (FactView & { readonly at: Ref | null })[] };
  readonly [field: string]: unknown;
}

/** Says what an entity is, and how much there is of it. */
export const describeEntity = defineTool({
  name: 'describe_entity',
  description:
    'What an entity is: names, level, place, chain of superiors or posts, articles, how many links and facts. 实体概况',
  arguments: z.strictObject({ entity: name, maxBytes }),
  example: { entity: '新密市总工会' },
  answer: async ({ entity }, { graph, names }) => {
    const id = await names.entity('entity', entity);
    const { node } = await graph.ask<{ node: Described }>(document, { id });
    return { head: shape(node) };
  },
});

const counted = ['activities', 'figures', 'conferrals', 'gaps'] as const;
const own = ['form', 'industry', 'bodyKind', 'programmeKind', 'family', 'target', 'placeKind', 'code'] as const;

function shape(node: Described): Record<string, unknown> {
  const { place, linkCounts, parent, partOf } = node as Described & { parent?: Ref; partOf?: Ref };
  return withoutEmpty({
    entity: entityRef(node),
    kind: node.__typename,
    en: node.nameEn,
    aliases: node.aliases,
    level: node['unionLevel'] ?? node['honourLevel'],
    ...Object.fromEntries(own.map((field) => [field, node[field]])),
    in: [place, place?.place].flatMap((one) => (one ? [entityRef(one)] : [])),
    partOf: parent ? entityRef(parent) : partOf && entityRef(partOf),
    superiors: chainOf(node),
    posts: node.posts?.nodes.map((post) => ({ ...briefFact(post), at: post.at && entityRef(post.at) })),
    articles: node.sources.map(({ id, title }) => `${id} ${title}`),
    links: linkCounts.map(({ kind, outgoing, count }) => `${kind} ${outgoing ? 'out' : 'in'} ${count}`),
    counts: Object.fromEntries(counted.map((field) => [field, (node[field] as { totalCount: number }).totalCount])),
    calledAs: node.mentions.nodes.map((one) => `${one.surface}: ${cite(one)} ${one.rule}`),
  });
}

/** The unions above, nearest first, each with what says that it stands above the one before. */
function chainOf({ superiors = [], ...node }: Described): object[] {
  const below = [node, ...superiors];
  return superiors.map((superior, index) => {
    const [link] = below[index]?.links?.nodes ?? [];
    return withoutEmpty({
      union: entityRef(superior),
      above: below[index]?.name,
      level: superior.level,
      derivation: link?.derivation,
      facts: link?.facts.map(briefFact),
    });
  });
}
