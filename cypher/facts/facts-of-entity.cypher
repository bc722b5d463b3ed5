// The facts of a type that concern each given entity, at most $first for each key.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})
CALL (e, key) {
  MATCH (e)<-[:CONCERNS]-(f:Fact)
  WHERE f.type IN key.types AND f.positions[key.order] > key.after
    AND any(branch IN key.branches WHERE
      all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN f.terms))
      AND none(term IN branch.noneOf WHERE term IN f.terms)
      AND all(range IN branch.ranges WHERE coalesce(f[range.property], -1) >= range.from AND coalesce(f[range.property], -1) <= range.to)
      AND all(text IN branch.texts WHERE (coalesce(f[text.property], '') CONTAINS text.part) = text.holds))
  RETURN f ORDER BY f.positions[key.order] LIMIT $first
}
RETURN key.index AS index, f.positions[key.order] AS position, f.orderKeys[key.order] AS orderKey, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY index, position
