// The words of each given source that stand for an entity, in the order of reading, at most $first for each key.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
CALL (s, key) {
  MATCH (s)<-[:IN_SOURCE]-(p:Passage)-[m:MENTIONS]->(e:Entity)
  WHERE (key.surface IS NULL OR m.surfaceKey = key.surface)
  RETURN p, m, e ORDER BY p.start, m.id LIMIT $first
}
RETURN key.index AS index, m.id AS id, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS passage, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS source, m.surface AS surface, m.rule AS rule, m.reason AS reason, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS means
ORDER BY index, p.start, id
