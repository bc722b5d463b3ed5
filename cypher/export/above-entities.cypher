// To what each given entity belongs by given kinds of links: the union above it, who leads it, of what it is part, where it lies.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN]->(o:Entity)
WHERE type(l) IN $kinds
RETURN id, type(l) AS kind, o.id AS above, o.name AS name, o.nameEn AS nameEn
ORDER BY id, kind, above
