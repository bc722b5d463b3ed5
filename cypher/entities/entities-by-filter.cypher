// The entities of a type that match any branch of a filter, after a place in an order, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity {type: key.type})
  WHERE e.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN e.terms))
      AND none(term IN branch.noneOf WHERE term IN e.terms)
      AND all(range IN branch.ranges WHERE coalesce(e[range.property], -1) >= range.from AND coalesce(e[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(e[text.property], '') CONTAINS text.part) = text.holds))
  RETURN e ORDER BY e.positions[key.order] LIMIT $first
}
RETURN key.index AS index, e.positions[key.order] AS position, e.orderKeys[key.order] AS orderKey, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, position
