// What has to be known before figures are added: which are parts, which of these have their whole beside them, what a filter names.
// A part and its whole stand beside each other in the same group. Of measures the keys are told, of other records the ids.
UNWIND $keys AS key
CALL (key) {
  MATCH (m:Measure) WHERE (key.everyMeasure OR m.key IN key.measures) AND (key.everyUnit OR m.unit IN key.units)
  UNWIND key.parts AS kind
  WITH kind + ' ' + m.key AS summand
  MATCH (f:Record {summand: summand})
  WHERE all(term IN key.required WHERE term IN f.terms)
    AND (key.unfiltered OR any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds)))
  WITH f.id AS id ORDER BY id
  WITH collect(id) AS ids WHERE size(ids) > 0
  RETURN 'PART' AS what, [] AS names, ids
  UNION ALL
  MATCH (m:Measure) WHERE (key.everyMeasure OR m.key IN key.measures) AND (key.everyUnit OR m.unit IN key.units)
  UNWIND key.parts AS kind
  WITH kind + ' ' + m.key AS summand
  MATCH (f:Record {summand: summand})
  WHERE all(term IN key.required WHERE term IN f.terms)
    AND (key.unfiltered OR any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds)))
  UNWIND f.wholes AS whole
  MATCH (w:Fact {id: whole})
  WHERE w.groupKeys[key.by1] = f.groupKeys[key.by1] AND w.groupKeys[key.by2] = f.groupKeys[key.by2]
    AND w.groupKeys[key.by3] = f.groupKeys[key.by3]
    AND any(kind IN key.wholes + key.parts WHERE w.summand STARTS WITH kind + ' ')
    AND all(term IN key.required WHERE term IN w.terms)
    AND (key.unfiltered OR any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN w.terms))
      AND none(term IN branch.noneOf WHERE term IN w.terms)
      AND all(range IN branch.ranges WHERE coalesce(w[range.property], -1) >= range.from AND coalesce(w[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(w[text.property], '') CONTAINS text.part) = text.holds)))
  WITH DISTINCT f.id AS id, CASE WHEN key.by1 = key.none THEN '' WHEN key.by2 = key.none THEN f.groupKeys[key.by1]
      ELSE f.groupKeys[key.by1] + '|' + f.groupKeys[key.by2] + '|' + f.groupKeys[key.by3] END AS groupKey
  ORDER BY id
  WITH collect(groupKey) AS names, collect(id) AS ids WHERE size(ids) > 0
  RETURN 'BESIDE_WHOLE' AS what, names, ids
  UNION ALL
  UNWIND key.named AS named
  MATCH (r:Record {id: named})
  WITH r.type AS type, coalesce(r.key, r.id) AS id ORDER BY id
  WITH collect(type) AS names, collect(id) AS ids WHERE size(ids) > 0
  RETURN 'KNOWN' AS what, names, ids
}
RETURN key.index AS index, what, names, ids
ORDER BY index, what
