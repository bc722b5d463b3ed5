// The groups of figures or conferrals that match a filter, in an order, at most $first for each key.
UNWIND $keys AS key
CALL (key) {
  MATCH (f:Record {type: key.type})
  WHERE f.stratum IS NOT NULL AND (f.wholes IS NULL OR toString(key.index) + '|' + f.id IN $kept)
    AND ((key.unfiltered AND f.rank <> 'DEPRECATED') OR (NOT key.unfiltered AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds))))
  WITH key, f, CASE WHEN key.by1 = key.none THEN '' WHEN key.by2 = key.none THEN f.groupKeys[key.by1]
      ELSE f.groupKeys[key.by1] + '|' + f.groupKeys[key.by2] + '|' + f.groupKeys[key.by3] END AS groupKey
  WITH key, groupKey, count(f) AS count, count(DISTINCT f.sourceKey) AS sources, coalesce(sum(f.scaled), 0) AS size
  WHERE count >= key.least AND count <= key.most AND sources >= key.leastSources AND sources <= key.mostSources
  RETURN groupKey, count, CASE key.sort WHEN 'LARGEST' THEN -size WHEN 'SMALLEST' THEN size WHEN 'MOST' THEN -count ELSE 0 END AS rank
  ORDER BY rank, groupKey LIMIT $first
}
RETURN key.index AS index, groupKey, count, rank
ORDER BY index, rank, groupKey
