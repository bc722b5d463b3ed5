// The groups of figures or conferrals that match a filter, in an order, at most $first for each key, each with its first and last stratum.
// Those tell often why its facts do not add, before its strata are read; of a group that has few, the facts are named.
UNWIND $keys AS key
CALL (key) {
  MATCH (m:Measure) WHERE (key.everyMeasure OR m.key IN key.measures) AND (key.everyUnit OR m.unit IN key.units)
  WITH collect(m.key) AS measures
  UNWIND measures + key.beside AS measure
  UNWIND key.wholes + key.parts AS kind
  WITH kind + ' ' + measure AS summand, kind IN key.wholes AS isWhole
  MATCH (f:Record {summand: summand})
  WHERE (isWhole OR toString(key.index) + '|' + f.id IN $kept)
    AND all(term IN key.required WHERE term IN f.terms)
    AND (key.unfiltered OR any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds)))
  WITH f, CASE key.by1 WHEN 0 THEN f.subjectKey WHEN 1 THEN f.sourceKey WHEN 4 THEN coalesce(f.measure, '') WHEN 5 THEN coalesce(f.unit, '') WHEN 6 THEN f.yearKey WHEN key.none THEN '' ELSE f.groupKeys[key.by1] END
    + CASE WHEN key.by2 = key.none THEN '' ELSE
      '|' + CASE key.by2 WHEN 0 THEN f.subjectKey WHEN 1 THEN f.sourceKey WHEN 4 THEN coalesce(f.measure, '') WHEN 5 THEN coalesce(f.unit, '') WHEN 6 THEN f.yearKey WHEN key.none THEN '' ELSE f.groupKeys[key.by2] END
      + '|' + CASE key.by3 WHEN 0 THEN f.subjectKey WHEN 1 THEN f.sourceKey WHEN 4 THEN coalesce(f.measure, '') WHEN 5 THEN coalesce(f.unit, '') WHEN 6 THEN f.yearKey WHEN key.none THEN '' ELSE f.groupKeys[key.by3] END
    END AS groupKey
  WITH groupKey, count(f) AS count, collect(f) AS all, coalesce(sum(f.scaled), 0) AS size,
    count(DISTINCT CASE WHEN key.countsSources THEN f.sourceKey END) AS sources,
    min(f.stratumOrder) AS firstOrder, max(f.stratumOrder) AS lastOrder
  WHERE count >= key.least AND count <= key.most AND (NOT key.countsSources OR (sources >= key.leastSources AND sources <= key.mostSources))
  WITH groupKey, count, all, firstOrder, lastOrder,
    CASE key.sort WHEN 'LARGEST' THEN -size WHEN 'SMALLEST' THEN size WHEN 'MOST' THEN -count ELSE 0 END AS rank
  ORDER BY rank, groupKey LIMIT $first
  MATCH (first:Record {stratumOrder: firstOrder})
  MATCH (last:Record {stratumOrder: lastOrder})
  RETURN groupKey, count, [first.broadStratum, first.id] AS firstWitness, [last.broadStratum, last.id] AS lastWitness, rank, CASE WHEN count <= key.few THEN [one IN all | one.id] ELSE [] END AS facts
}
RETURN key.index AS index, groupKey, count, facts, firstWitness, lastWitness, rank
ORDER BY index, rank, groupKey
