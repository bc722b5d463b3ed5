// How many facts of a type concern each given entity.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)<-[:CONCERNS]-(f:Fact)
  WHERE f.type IN key.types
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds))
  RETURN count(f) AS count
}
RETURN key.index AS index, count
