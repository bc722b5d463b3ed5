// The articles in which each given entity stands.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:STATED_IN]->(s:Source)
RETURN id, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS node
ORDER BY id, s.id
