// The passages of each given source in the order of reading, at most $first for each key.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
CALL (s, key) {
  MATCH (s)<-[:IN_SOURCE]-(p:Passage)
  WHERE p.start > key.after AND (key.roles IS NULL OR p.role IN key.roles)
  RETURN p ORDER BY p.start LIMIT $first
}
RETURN key.index AS index, p.start AS position, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS node
ORDER BY index, position
