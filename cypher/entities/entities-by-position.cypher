// The entities at the given places of lists, each place as a stored page and an offset in it.
UNWIND $places AS place
MATCH (page:ListPage {id: place.page})
WITH place, page.ids[place.offset] AS id, page.orderKeys[place.offset] AS orderKey
MATCH (e:Entity {id: id})
RETURN place.index AS index, place.position AS position, orderKey, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, position
