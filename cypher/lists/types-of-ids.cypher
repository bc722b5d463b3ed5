// What the records with the given ids are, and the key of a measure; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (n:Record {id: id})
RETURN n.id AS id, n.type AS type, n.key AS key
