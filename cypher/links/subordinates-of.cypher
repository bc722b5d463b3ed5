// The unions below each given union, down to a depth, at most $first for each key.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH path = (e)<-[:UNDER*1..8]-(o:Entity)
  WHERE length(path) <= key.depth AND o.type IN key.types AND o.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN o.terms))
      AND none(term IN branch.noneOf WHERE term IN o.terms)
      AND all(range IN branch.ranges WHERE coalesce(o[range.property], -1) >= range.from AND coalesce(o[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(o[text.property], '') CONTAINS text.part) = text.holds))
  WITH DISTINCT o, key
  RETURN o ORDER BY o.positions[key.order] LIMIT $first
}
RETURN key.index AS index, o.positions[key.order] AS position, o.orderKeys[key.order] AS orderKey, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, position
