// The facts that cite each given passage, each once however often it cites it.
UNWIND $ids AS id
MATCH (:Passage {id: id})<-[:CITES]-(f:Fact)
WITH DISTINCT id, f
WITH DISTINCT id, f
RETURN id, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY id, f.positions[0]
