// The links of each given entity with the entity at the other end, in the order of links, at most $first for each key.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
  WHERE type(l) IN key.kinds AND (key.direction = 'BOTH' OR (startNode(l).id = e.id) = (key.direction = 'OUT'))
    AND (key.derivations IS NULL OR l.derivation IN key.derivations) AND l.position > key.after
  RETURN l, o ORDER BY l.position LIMIT $first
}
RETURN key.index AS index, l.position AS position, l {.id, kind: type(l), .role, .title, .status, .count, .derivation, .facts, .periodFrom, .periodTo, start: startNode(l).id} AS link, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS near, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS far
ORDER BY index, position
