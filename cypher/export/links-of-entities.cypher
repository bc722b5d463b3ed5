// The links of given kinds that lead out of the given entities, with the names at both ends, in the order of links, after a place in it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]->(o:Entity)
WHERE type(l) IN $kinds AND l.derivation IN $derivations AND l.position > $after
RETURN [l.position, l.id, type(l), l.role, l.title, l.status, l.count, l.derivation, l.facts, l.periodFrom, l.periodTo, e.id, e.type, e.name, e.nameEn, o.id, o.type, o.name, o.nameEn] AS link
ORDER BY l.position LIMIT $first
