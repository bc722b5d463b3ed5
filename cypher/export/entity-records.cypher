// What exports say of each given entity: the text in which the loader has put it down.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.record AS record
