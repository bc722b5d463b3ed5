// Where each given fact is stated: the source, and the passage and the printed form where there are any.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Fact {id: id})-[c:CITES]->(p:Passage)-[:IN_SOURCE]->(s:Source)
  RETURN c.anchor AS anchor, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS passage, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS source, c.id AS citation
  UNION ALL
  MATCH (:Fact {id: id})-[c:CITES]->(s:Source)
  RETURN c.anchor AS anchor, null AS passage, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS source, c.id AS citation
}
RETURN id, anchor, passage, source
ORDER BY id, citation
