// The passages with the given ids; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN p {.id, .block, .sentence, .start, .end, .sha256, .role} AS node
