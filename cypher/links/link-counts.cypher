// How many links of each kind lead from and to each given entity.
UNWIND $keys AS key
MATCH (e:Entity {id: key.id})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
WHERE type(l) IN key.kinds AND (key.direction = 'BOTH' OR (startNode(l).id = e.id) = (key.direction = 'OUT'))
  AND (key.derivations IS NULL OR l.derivation IN key.derivations)
WITH key.index AS index, type(l) AS kind, startNode(l).id = e.id AS outgoing, l.id AS id
RETURN index, kind, outgoing, count(DISTINCT id) AS count
ORDER BY index, kind, outgoing
