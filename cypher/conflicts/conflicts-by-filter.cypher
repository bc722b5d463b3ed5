// The conflicts that match any branch of a filter, after a place in their order, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Conflict {type: key.type})
  WHERE c.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN c.terms))
      AND none(term IN branch.noneOf WHERE term IN c.terms)
      AND all(range IN branch.ranges WHERE coalesce(c[range.property], -1) >= range.from AND coalesce(c[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(c[text.property], '') CONTAINS text.part) = text.holds))
  RETURN c ORDER BY c.positions[key.order] LIMIT $first
}
RETURN key.index AS index, c.positions[key.order] AS position, c.orderKeys[key.order] AS orderKey, c {.id, .code, .messageZh, .messageEn, .facts} AS node
ORDER BY index, position
