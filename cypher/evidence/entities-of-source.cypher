// The entities of the given types that stand in each given source, at most $first for each key.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
CALL (s, key) {
  MATCH (s)<-[:STATED_IN]-(e:Entity)
  WHERE e.type IN key.types AND e.positions[0] > key.after
  RETURN e ORDER BY e.positions[0] LIMIT $first
}
RETURN key.index AS index, e.positions[0] AS position, e.orderKeys[0] AS orderKey, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, position
