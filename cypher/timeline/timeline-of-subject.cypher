// What happened with each given subject in the order of periods, what has no date last, at most $first for each key; with a place also what was done in it.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)<-[:LOCATED_IN*0..8]-(:Entity)<-[:CONCERNS]-(f:Fact)
  WHERE f.type IN key.types AND any(term IN key.terms WHERE term IN f.terms)
    AND f.rank <> 'DEPRECATED' AND f.orderKeys[key.order] > key.after
    AND (f.fromDay IS NOT NULL OR f.toDay IS NOT NULL OR (key.undated AND f.type <> 'Affiliation'))
    AND coalesce(f.fromDay, CASE WHEN f.statType = 'STOCK' THEN f.toDay ELSE 0 END) <= key.to
    AND coalesce(f.toDay, 99999999) >= key.from
    AND NOT EXISTS {
      MATCH (f)-[:COUNTED_IN]->(counted:Fact)
      WHERE counted.type IN key.types AND any(term IN key.terms WHERE term IN counted.terms)
        AND coalesce(counted.fromDay, 0) = coalesce(f.fromDay, 0) AND coalesce(counted.toDay, 0) = coalesce(f.toDay, 0)
    }
  WITH DISTINCT f, key
  WITH f, key, COUNT { MATCH (f)-[:SINCE]->(:Activity) } AS since
  RETURN f, since ORDER BY f.orderKeys[key.order] LIMIT $first
}
RETURN key.index AS index, f.orderKeys[key.order] AS orderKey, since, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY index, orderKey
