/** A query as a client would write it, and the one statement that somebody would write by hand for just that. */
export interface TypicalQuery {
  readonly query: string;
  readonly bare: string;
}

const union = 'union-131000';
const ids = [union, 'union-410000', 'union-410300', 'union-410800', 'union-410900', 'union-320925'];
const aliased = Array.from({ length: 20 }, (_, i) => ids[i % ids.length]!);

/** What the throughput is measured with. */
export const typicalQueries: Readonly<Record<string, TypicalQuery>> = {
  'one union': {
    query: `{ union(id: "${union}") { id name nameEn level } }`,
    bare: `MATCH (u:Entity {id: '${union}'}) RETURN u {.id, .name, .nameEn, .level} AS found`,
  },
  'list of 20': {
    query: '{ unions(first: 20) { nodes { id name level } } }',
    bare: "MATCH (u:Entity {type: 'Union'}) WITH u ORDER BY u.orderKeys[0] LIMIT 20 RETURN u {.id, .name, .level} AS found",
  },
  '20 with 5 programmes each': {
    query: '{ unions(first: 20) { nodes { id name programmes(first: 5) { nodes { id name } } } } }',
    bare: `MATCH (u:Entity {type: 'Union'}) WITH u ORDER BY u.orderKeys[0] LIMIT 20
      CALL (u) { MATCH (u)-[:RAN|TOOK_PART_IN|PLANS]->(p:Entity) WITH DISTINCT p ORDER BY p.orderKeys[0] LIMIT 5 RETURN collect(p {.id, .name}) AS programmes }
      RETURN u.id AS id, u.name AS name, programmes`,
  },
  '20 figures with their citations': {
    query: `{ union(id: "${union}") { figures(first: 20) { nodes { id printedAs lower upper citations { anchor source { id } } } } } }`,
    bare: `MATCH (:Entity {id: '${union}'})<-[:CONCERNS]-(f:Fact {type: 'Figure'}) WITH f ORDER BY f.positions[0] LIMIT 20
      CALL (f) { MATCH (f)-[c:CITES]->(:Passage)-[:IN_SOURCE]->(s:Source) RETURN collect([c.anchor, s.id]) AS citations }
      RETURN f {.id, .printedAs, .lower, .upper} AS figure, citations`,
  },
  '20 aliases': {
    query: `{ ${aliased.map((id, i) => `a${i}: union(id: "${id}") { id name }`).join(' ')} }`,
    bare: `UNWIND ${JSON.stringify(aliased)} AS id MATCH (u:Entity {id: id}) RETURN u {.id, .name} AS found`,
  },
};
