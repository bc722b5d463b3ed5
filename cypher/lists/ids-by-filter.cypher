// The ids of the records of a type that match any branch of a filter, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Record {type: key.type})
  WHERE any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN n.terms))
      AND none(term IN branch.noneOf WHERE term IN n.terms)
      AND all(range IN branch.ranges WHERE coalesce(n[range.property], -1) >= range.from AND coalesce(n[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(n[text.property], '') CONTAINS text.part) = text.holds))
  RETURN n.id AS id ORDER BY id LIMIT $first
}
RETURN key.index AS index, id
