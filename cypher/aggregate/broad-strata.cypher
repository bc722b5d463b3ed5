// Figures or conferrals that match a filter, summed by group and broad stratum, where they are too many to tell all strata apart.
// Of what a stratum consists, its first and its last are named; all groups are read, or those that are named.
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
  WITH f, groupKey WHERE key.everyGroup OR toString(key.index) + '|' + groupKey IN $groups
  WITH groupKey, f.broadStratum AS stratum, count(f) AS count, coalesce(sum(f.scaled), 0) AS sum,
    count(f.scaled) AS numbers, count(f.scaledLower) AS lowers, coalesce(sum(f.scaledLower), 0) AS lower, count(f.scaledUpper) AS uppers, coalesce(sum(f.scaledUpper), 0) AS upper,
    min(f.scaled) AS least, min(f.scaledLower) AS leastLower, min(f.scaledUpper) AS leastUpper,
    max(f.scaled) AS most, max(f.scaledLower) AS mostLower, max(f.scaledUpper) AS mostUpper, coalesce(sum(f.named), 0) AS named,
    count(DISTINCT f.subjectKey) AS subjectsCount, min(f.subjectKey) AS firstSubject, max(f.subjectKey) AS lastSubject,
    count(DISTINCT f.sourceKey) AS sourcesCount, min(f.sourceKey) AS firstSource, max(f.sourceKey) AS lastSource,
    count(DISTINCT f.yearKey) AS years, min(f.id) AS firstFact, max(f.id) AS lastFact
  RETURN groupKey, stratum, count, [sum, lower, upper] AS sums, [numbers, lowers, uppers] AS known,
    [least, leastLower, leastUpper] AS least, [most, mostLower, mostUpper] AS most, named,
    subjectsCount, CASE WHEN firstSubject = lastSubject THEN [firstSubject] ELSE [firstSubject, lastSubject] END AS subjects,
    sourcesCount, CASE WHEN firstSource = lastSource THEN [firstSource] ELSE [firstSource, lastSource] END AS sources,
    years, CASE WHEN firstFact = lastFact THEN [firstFact] ELSE [firstFact, lastFact] END AS facts
}
RETURN key.index AS index, groupKey, stratum, count, sums, known, least, most, named, subjectsCount, subjects, sourcesCount, sources, years, facts
ORDER BY index, groupKey, stratum
