// The words that stand for each given entity, and where, at most $first for each key.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (s:Source)<-[:IN_SOURCE]-(p:Passage)-[m:MENTIONS]->(e)
  WHERE m.id > key.after
  RETURN s, p, m ORDER BY m.id LIMIT $first
}
RETURN key.index AS index, m.id AS id, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS passage, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS source, m.surface AS surface, m.rule AS rule, m.reason AS reason, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS means
ORDER BY index, id
