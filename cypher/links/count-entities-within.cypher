// How many entities of a type that lie in each given place, down to a depth.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH path = (e)<-[:LOCATED_IN*1..8]-(o:Entity)
  WHERE length(path) <= key.depth AND o.type IN key.types
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN o.terms))
      AND none(term IN branch.noneOf WHERE term IN o.terms)
      AND all(range IN branch.ranges WHERE coalesce(o[range.property], -1) >= range.from AND coalesce(o[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(o[text.property], '') CONTAINS text.part) = text.holds))
  RETURN count(DISTINCT o.id) AS count
}
RETURN key.index AS index, count
