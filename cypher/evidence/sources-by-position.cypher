// The sources at the given places of lists, each place as a stored page and an offset in it.
UNWIND $places AS place
MATCH (page:ListPage {id: place.page})
WITH place, page.ids[place.offset] AS id, page.orderKeys[place.offset] AS orderKey
MATCH (s:Source {id: id})
RETURN place.index AS index, place.position AS position, orderKey, s {.id, .title, .kind, .publisher, .host, .url, .publishedOn, .publishedBasis, .capturedOn, .script, .sha256, .subject} AS node
ORDER BY index, position
