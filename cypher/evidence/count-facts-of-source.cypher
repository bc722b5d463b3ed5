// How many facts of the given types each given source states.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})<-[:IN_SOURCE]-(:Passage)<-[:CITES]-(f:Fact)
WHERE f.type IN key.types
RETURN key.index AS index, count(DISTINCT f.id) AS count
