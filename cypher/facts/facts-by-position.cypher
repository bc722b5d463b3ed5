// The facts at the given places of lists, each place as a stored page and an offset in it.
UNWIND $places AS place
MATCH (page:ListPage {id: place.page})
WITH place, page.ids[place.offset] AS id, page.orderKeys[place.offset] AS orderKey
MATCH (f:Fact {id: id})
RETURN place.index AS index, place.position AS position, orderKey, f {
  .id, .type, .derivation, .rank, .rankReason, .note, .scope, .warnings, .periodEdtf, .periodFrom, .periodTo, .periodBasis,
  .kind, .title, .theme, .edition, .status, .groups, .family, .level, .target, .aspect, .reason,
  .measure, .unit, .printedAs, .exact, .value, .lower, .upper, .precision, .statType, .stage,
  .group, .groupNot, .siteType, .contractType, .unionForm, .unionLevel
} AS node
ORDER BY index, position
