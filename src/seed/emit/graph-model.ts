/** The types that values of a property have in the graph, as Cypher names them. */
export type PropertyType = 'STRING' | 'INTEGER' | 'INTEGER | FLOAT' | 'LIST<STRING>' | 'LIST<INTEGER>';

/** The properties of a label or a relationship type; several types where kinds below one label differ. */
export type PropertyTypes = Readonly<Record<string, string>>;

/** What a graph may hold: for whoever writes Cypher, and for the check of our own. */
export interface GraphModel {
  readonly labels: Readonly<Record<string, { readonly properties: PropertyTypes }>>;
  readonly relationshipTypes: Readonly<
    Record<
      string,
      { readonly from: readonly string[]; readonly to: readonly string[]; readonly properties: PropertyTypes }
    >
  >;
  readonly propertyKeys: readonly string[];
}
