// How many records of a type that match a filter have each of the terms that begin with one of the given prefixes.
UNWIND $keys AS key
CALL (key) {
  MATCH (n:Record {type: key.type})
  WHERE any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN n.terms))
      AND none(term IN branch.noneOf WHERE term IN n.terms)
      AND all(range IN branch.ranges WHERE coalesce(n[range.property], -1) >= range.from AND coalesce(n[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(n[text.property], '') CONTAINS text.part) = text.holds))
  UNWIND n.terms AS term
  WITH term, key WHERE any(prefix IN key.prefixes WHERE term STARTS WITH prefix)
  RETURN term, count(*) AS count
}
RETURN key.index AS index, term, count
ORDER BY index, count DESC, term
