// What each given entity is linked with by links of each derivation, and how many links there are at every other end.
UNWIND $keys AS key
UNWIND key.ids AS id
MATCH (e:Entity {id: id})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
WHERE (key.kinds IS NULL OR type(l) IN key.kinds) AND (key.derivations IS NULL OR l.derivation IN key.derivations)
WITH key.index AS index, id AS near, l.derivation AS derivation, o.id AS far, o.linksCount AS links
ORDER BY far
RETURN index, near, derivation, collect(far) AS far, collect(links) AS links
ORDER BY index, near, derivation
