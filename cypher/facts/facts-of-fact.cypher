// The facts to which the given relations of each fact lead, or from which they come, at most $first for each key.
UNWIND $keys AS key
MATCH (g:Fact {id: key.id})
CALL (g, key) {
  MATCH (g)-[r:COUNTED_IN|PART_OF|SUPERSEDES|WITHIN|SINCE|GIVEN_AT|ABOUT]-(f:Fact)
  WHERE type(r) IN key.relations AND (startNode(r).id = g.id) = (key.direction = 'OUT') AND f.type IN key.types
  RETURN f, r.basis AS basis ORDER BY f.positions[0], basis LIMIT $first
}
RETURN key.index AS index, basis, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY index, f.positions[0], basis
