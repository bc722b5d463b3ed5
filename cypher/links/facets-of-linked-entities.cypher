// How many of the entities at the other end of links have each of the terms that begin with one of the given prefixes.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
  WHERE type(l) IN key.kinds AND (key.direction = 'BOTH' OR (startNode(l).id = e.id) = (key.direction = 'OUT'))
    AND o.type IN key.types
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN o.terms))
      AND none(term IN branch.noneOf WHERE term IN o.terms)
      AND all(range IN branch.ranges WHERE coalesce(o[range.property], -1) >= range.from AND coalesce(o[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(o[text.property], '') CONTAINS text.part) = text.holds))
  WITH DISTINCT key, o
  UNWIND o.terms AS term
  WITH term, key WHERE any(prefix IN key.prefixes WHERE term STARTS WITH prefix)
  RETURN term, count(*) AS count
}
RETURN key.index AS index, term, count
ORDER BY index, count DESC, term
