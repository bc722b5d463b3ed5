// The figures, or the gaps, that concern each given subject and match a filter, by measure: the first 20, how many in all, apart from those pooled with what was not asked for, their share not said.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})<-[:CONCERNS]-(f:Fact)
WHERE f.type = key.type
  AND any(branch IN key.branches WHERE
    all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
    AND none(term IN branch.noneOf WHERE term IN f.terms)
    AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
    AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds))
UNWIND f.terms AS measure
WITH key, f, measure WHERE measure IN key.measures
WITH key.index AS index, measure, f.id AS id, f.orderKeys[1] AS orderKey,
  (any(dimension IN key.confined WHERE any(value IN coalesce(f[dimension.property], []) WHERE NOT value IN dimension.values))
      OR (size(key.programmes) > 0
        AND COUNT { MATCH (f)-[:COUNTED_IN]->(:Activity)-[:OF_PROGRAMME]->(p:Programme) WHERE none(term IN key.programmes WHERE term IN p.terms) } > 0))
    AND COUNT { MATCH (f)-[:COUNTED_IN]->(:Activity)<-[:ABOUT]-(:Gap {aspect: 'SHARE'}) } + COUNT { MATCH (f)<-[:ABOUT]-(:Gap {aspect: 'SHARE'}) } > 0
  AS pooled
ORDER BY index, measure, pooled, orderKey
WITH index, measure, pooled, collect(id) AS ids
RETURN index, measure, pooled, size(ids) AS count, ids[0..20] AS ids
ORDER BY index, measure, pooled
