// How many passages of the given roles each given source has.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})<-[:IN_SOURCE]-(p:Passage)
WHERE key.roles IS NULL OR p.role IN key.roles
RETURN key.index AS index, count(p) AS count
