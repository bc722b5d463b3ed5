// How many facts of the given types each given source states, in a passage or as a whole.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})<-[:IN_SOURCE*0..1]-(cited)<-[:CITES]-(f:Fact)
WHERE f.type IN key.types
RETURN key.index AS index, count(DISTINCT f.id) AS count
