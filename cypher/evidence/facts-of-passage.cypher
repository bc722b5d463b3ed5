// The facts that cite each given passage, at most $first for each key.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
CALL (p) {
  MATCH (p)<-[:CITES]-(f:Fact)
  RETURN f ORDER BY f.positions[0] LIMIT $first
}
RETURN id, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY id, f.positions[0]
