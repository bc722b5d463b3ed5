// The articles in which each given entity stands.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:STATED_IN]->(s:Source)
RETURN id, s.id AS source, s.title AS title
ORDER BY id, source
