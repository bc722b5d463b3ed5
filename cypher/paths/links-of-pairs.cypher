// The links between the entities of each given pair, whichever way they lead, in the order of links.
UNWIND $keys AS key
UNWIND key.pairs AS pair
MATCH (e:Entity {id: pair.near})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity {id: pair.far})
WHERE (key.kinds IS NULL OR type(l) IN key.kinds) AND (key.derivations IS NULL OR l.derivation IN key.derivations)
RETURN key.index AS index, l {.id, kind: type(l), .role, .title, .status, .count, .derivation, .facts, .periodFrom, .periodTo, start: startNode(l).id} AS link, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS near, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS far
ORDER BY index, l.position
