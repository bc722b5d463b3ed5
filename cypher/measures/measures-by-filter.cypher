// The measures of a type that match any branch of a filter, after a place in an order, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (m:Measure {type: key.type})
  WHERE m.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN m.terms))
      AND none(term IN branch.noneOf WHERE term IN m.terms)
      AND all(range IN branch.ranges WHERE coalesce(m[range.property], -1) >= range.from AND coalesce(m[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(m[text.property], '') CONTAINS text.part) = text.holds))
  RETURN m ORDER BY m.positions[key.order] LIMIT $first
}
RETURN key.index AS index, m.positions[key.order] AS position, m.orderKeys[key.order] AS orderKey, m {.id, .key, .name, .nameEn, .unit, .classifiers, .additivity, .definition, .definitionZh} AS node
ORDER BY index, position
