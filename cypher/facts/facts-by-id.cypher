// The facts with the given ids; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
