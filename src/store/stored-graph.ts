/** A value a property can have in both engines. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
/** The properties of a node or relationship; what is not known is left out. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as it is stored; its id is unique in the whole graph. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as it is stored; its id is unique among relationships. */
export interface StoredRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A whole graph, as `replace` takes it. */
export interface StoredGraph {
  /** A hash of the seeds it was made of. */
  readonly version: string;
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}
