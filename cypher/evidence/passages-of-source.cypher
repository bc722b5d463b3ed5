// The passages of each given source in the order of reading: by block and sentence, at most $first for each key.
UNWIND $keys AS key
MATCH (s:Source {id: key.id})
CALL (s, key) {
  MATCH (s)<-[:IN_SOURCE]-(p:Passage)
  WHERE p.block * 10000 + p.sentence > key.after AND (key.roles IS NULL OR p.role IN key.roles)
  RETURN p ORDER BY p.block * 10000 + p.sentence LIMIT $first
}
RETURN key.index AS index, p.block * 10000 + p.sentence AS position, p {.id, .block, .sentence, .start, .end, .sha256, .role} AS node
ORDER BY index, position
