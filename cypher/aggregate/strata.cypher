// Figures or conferrals of groups, summed by group and stratum.
UNWIND $members AS member
MATCH (f:Fact {id: member.id})
WITH member.index AS index, member.groupKey AS groupKey, f
ORDER BY member.id
WITH index, groupKey, f.stratum AS stratum, count(f) AS count, coalesce(sum(f.scaled), 0) AS sum,
  count(f.scaled) AS numbers, count(f.scaledLower) AS lowers, coalesce(sum(f.scaledLower), 0) AS lower, count(f.scaledUpper) AS uppers, coalesce(sum(f.scaledUpper), 0) AS upper,
  min(f.scaled) AS least, min(f.scaledLower) AS leastLower, min(f.scaledUpper) AS leastUpper,
  max(f.scaled) AS most, max(f.scaledLower) AS mostLower, max(f.scaledUpper) AS mostUpper, coalesce(sum(f.named), 0) AS named,
  collect(DISTINCT f.subjectKey) AS subjects, collect(DISTINCT f.sourceKey) AS sources,
  count(DISTINCT f.yearKey) AS years, collect(f.id) AS facts
RETURN index, groupKey, stratum, count, [sum, lower, upper] AS sums, [numbers, lowers, uppers] AS known,
  [least, leastLower, leastUpper] AS least, [most, mostLower, mostUpper] AS most, named,
  size(subjects) AS subjectsCount, subjects[0..20] AS subjects, size(sources) AS sourcesCount, sources[0..20] AS sources, years,
  facts[0..200] AS facts
ORDER BY index, groupKey, stratum
