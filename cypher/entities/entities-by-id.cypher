// The entities with the given ids; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
