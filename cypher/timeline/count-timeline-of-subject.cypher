// How many facts the timeline of each given subject has: those with a date that overlap the window, and those without any date.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)<-[:LOCATED_IN*0..8]-(:Entity)<-[:CONCERNS]-(f:Fact)
  WHERE f.type IN key.types AND any(term IN key.terms WHERE term IN f.terms)
    AND f.rank <> 'DEPRECATED'
    AND (f.fromDay IS NOT NULL OR f.toDay IS NOT NULL OR f.type <> 'Affiliation')
    AND coalesce(f.fromDay, CASE WHEN f.statType = 'STOCK' THEN f.toDay ELSE 0 END) <= key.to
    AND coalesce(f.toDay, 99999999) >= key.from
    AND NOT EXISTS {
      MATCH (f)-[:COUNTED_IN]->(counted:Fact)
      WHERE counted.type IN key.types AND any(term IN key.terms WHERE term IN counted.terms)
        AND coalesce(counted.fromDay, 0) = coalesce(f.fromDay, 0) AND coalesce(counted.toDay, 0) = coalesce(f.toDay, 0)
    }
  WITH DISTINCT f.id AS id, f.fromDay IS NOT NULL OR f.toDay IS NOT NULL AS hasDate
  RETURN coalesce(sum(CASE WHEN hasDate THEN 1 ELSE 0 END), 0) AS dated, coalesce(sum(CASE WHEN hasDate THEN 0 ELSE 1 END), 0) AS undated
}
RETURN key.index AS index, dated, undated
