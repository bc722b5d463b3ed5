// How many links each given entity has; an id that no entity has gives no row.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.linksCount AS links
