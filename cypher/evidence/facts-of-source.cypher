// The facts that each given source states, in a passage or as a whole, in the order of reading, at most $first for each key.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
CALL (s, key) {
  MATCH (s)<-[:IN_SOURCE*0..1]-(cited)<-[:CITES]-(f:Fact)
  WHERE f.type IN key.types AND f.positions[0] > key.after
  WITH DISTINCT f
  RETURN f ORDER BY f.positions[0] LIMIT $first
}
RETURN key.index AS index, f.positions[0] AS position, f.orderKeys[0] AS orderKey, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY index, position
