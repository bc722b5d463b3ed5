/** An entity as most answers name it. */
export interface NamedView {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** An entity in one text, its name with its id: 新密市总工会 (union-410183). */
export function entityRef({ id, name }: { readonly id: string; readonly name: string }): string {
  return `${name} (${id})`;
}

/** Entities in one text each; nothing where there are none. */
export function entityRefs(
  entities: readonly { readonly id: string; readonly name: string }[] | undefined,
): string[] | undefined {
  return entities?.length ? entities.map(entityRef) : undefined;
}
