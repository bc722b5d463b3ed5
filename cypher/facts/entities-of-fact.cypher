// The entities to which the given relations of each fact lead, with the role of an actor.
UNWIND $keys AS key
MATCH (f:Fact {id: key.id})-[r:OF_PROGRAMME|DONE_BY|DONE_FOR|HELD_IN|OF_HONOUR|GRANTED_BY|CONFERRED_ON|COUNTED_FOR|ABOUT|HELD_BY|HELD_AT|CHILD|PARENT]->(e:Entity)
WHERE type(r) IN key.relations
RETURN key.index AS index, type(r) AS relation, r.role AS role, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, relation, e.positions[0], role
