// The unions above each given union, nearest first.
UNWIND $keys AS key
MATCH path = (e:Entity {id: key.id})-[:UNDER*1..8]->(o:Entity)
WITH key, o, min(length(path)) AS distance
RETURN key.index AS index, distance, o {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS node
ORDER BY index, distance, o.positions[0]
