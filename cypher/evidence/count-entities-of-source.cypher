// How many entities of the given types stand in each given source.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})<-[:STATED_IN]-(e:Entity)
WHERE e.type IN key.types
RETURN key.index AS index, count(e) AS count
