// Figures or conferrals that match a filter, summed by group and stratum; all groups, or those that are named.
UNWIND $keys AS key
CALL (key) {
  UNWIND key.wholes + key.parts AS summand
  MATCH (f:Record {summand: summand})
  WHERE (summand IN key.wholes OR toString(key.index) + '|' + f.id IN $kept)
    AND (key.unfiltered OR any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds)))
  WITH f, f.groupKeys AS keys
  WITH f, CASE WHEN key.by1 = key.none THEN '' WHEN key.by2 = key.none THEN keys[key.by1]
      ELSE keys[key.by1] + '|' + keys[key.by2] + '|' + keys[key.by3] END AS groupKey
  WHERE key.everyGroup OR toString(key.index) + '|' + groupKey IN $groups
  WITH groupKey, f ORDER BY f.id
  WITH groupKey, f.stratum AS stratum, count(f) AS count, coalesce(sum(f.scaled), 0) AS sum,
    count(f.scaled) AS numbers, count(f.scaledLower) AS lowers, coalesce(sum(f.scaledLower), 0) AS lower, count(f.scaledUpper) AS uppers, coalesce(sum(f.scaledUpper), 0) AS upper,
    min(f.scaled) AS least, min(f.scaledLower) AS leastLower, min(f.scaledUpper) AS leastUpper,
    max(f.scaled) AS most, max(f.scaledLower) AS mostLower, max(f.scaledUpper) AS mostUpper, coalesce(sum(f.named), 0) AS named,
    collect(DISTINCT f.subjectKey) AS subjects, collect(DISTINCT f.sourceKey) AS sources,
    count(DISTINCT f.yearKey) AS years, collect(f.id) AS facts
  RETURN groupKey, stratum, count, [sum, lower, upper] AS sums, [numbers, lowers, uppers] AS known,
    [least, leastLower, leastUpper] AS least, [most, mostLower, mostUpper] AS most, named,
    size(subjects) AS subjectsCount, subjects[0..20] AS subjects, size(sources) AS sourcesCount, sources[0..20] AS sources, years,
    facts[0..200] AS facts
}
RETURN key.index AS index, groupKey, stratum, count, sums, known, least, most, named, subjectsCount, subjects, sourcesCount, sources, years, facts
ORDER BY index, groupKey, stratum
