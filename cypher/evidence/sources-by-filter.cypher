// The sources of a type that match any branch of a filter, after a place in an order, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Source {type: key.type})
  WHERE s.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN s.terms))
      AND none(term IN branch.noneOf WHERE term IN s.terms)
      AND all(range IN branch.ranges WHERE coalesce(s[range.property], -1) >= range.from AND coalesce(s[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(s[text.property], '') CONTAINS text.part) = text.holds))
  RETURN s ORDER BY s.positions[key.order] LIMIT $first
}
RETURN key.index AS index, s.positions[key.order] AS position, s.orderKeys[key.order] AS orderKey, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS node
ORDER BY index, position
