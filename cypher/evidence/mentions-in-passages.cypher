// The words that stand for an entity in the passages that each given fact cites.
UNWIND $ids AS id
MATCH (:Fact {id: id})-[:CITES]->(p:Passage)-[m:MENTIONS]->(e:Entity)
MATCH (p)-[:IN_SOURCE]->(s:Source)
RETURN DISTINCT id, m.id AS mention, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS passage, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS source, m.surface AS surface, m.rule AS rule, m.reason AS reason, e {.id, .type, .name, .nameEn, .aliases, .kind, .level, .form, .industry, .family, .target, .code, .codeSystem, .codeRevision, .sourcesCount} AS means
ORDER BY id, mention
