// The sources with the given ids; an id that nothing has gives no row.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS node
