// The links with the given ids, found from the ends that the ids name.
UNWIND $keys AS key
MATCH (e:Entity {id: key.from})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]->(o:Entity {id: key.to})
WHERE l.id = key.id
RETURN key.id AS id, l {.id, kind: type(l), .role, .title, .status, .count, .derivation, .facts, .periodFrom, .periodTo, start: e.id} AS link, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS near, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS far
