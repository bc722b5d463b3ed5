import { ask } from '../server/ask.ts';
import { allOf } from './exported.ts';

/** The lists of entities of the API. */
export const entityLists = ['unions', 'organisations', 'people', 'programmes', 'honours', 'places'] as const;

/** A link as the API shows it. */
export interface LinkNode {
  readonly id: string;
  readonly kind: string;
  readonly derivation: string;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly facts: readonly { readonly id: string }[];
}

/** Every link of the API once, though it stands at both its ends. */
export async function allLinks(base: string): Promise<LinkNode[]> {
  const fields =
    'links(first: 200) { nodes { id kind derivation from { id } to { id } facts { id } } pageInfo { hasNextPage } }';
  const found = new Map<string, LinkNode>();
  for (const list of entityLists) {
    const ids = await allOf<{ id: string }>(base, list, 'id');
    for (const { id } of ids) {
      const { data, text } = await ask(base, `{ node(id: "${id}") { ... on Entity { ${fields} } } }`);
      if (!data) throw new Error(text);
      const { links } = data['node'] as { links: { nodes: LinkNode[]; pageInfo: { hasNextPage: boolean } } };
      expect(links.pageInfo.hasNextPage).toBe(false);
      for (const link of links.nodes) found.set(link.id, link);
    }
  }
  return [...found.values()];
}
