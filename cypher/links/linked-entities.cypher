// The entities at the other end of links of the given kinds, each once with all its links, at most $first for each key.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
  WHERE type(l) IN key.kinds AND (key.direction = 'BOTH' OR (startNode(l).id = e.id) = (key.direction = 'OUT'))
    AND o.type IN key.types AND o.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN o.terms))
      AND none(term IN branch.noneOf WHERE term IN o.terms)
      AND all(range IN branch.ranges WHERE coalesce(o[range.property], -1) >= range.from AND coalesce(o[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(o[text.property], '') CONTAINS text.part) = text.holds))
  WITH o, l, startNode(l).id AS start ORDER BY l.position
  WITH o, collect(l {.id, kind: type(l), .role, .title, .status, .count, .derivation, .facts, .periodFrom, .periodTo, start: start}) AS links
  RETURN o, links ORDER BY o.positions[key.order] LIMIT $first
}
RETURN key.index AS index, o.positions[key.order] AS position, o.orderKeys[key.order] AS orderKey, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node, links
ORDER BY index, position
