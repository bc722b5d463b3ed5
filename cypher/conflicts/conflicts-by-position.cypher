// The conflicts at the given places of their list, each place as a stored page and an offset in it.
UNWIND $places AS place
MATCH (page:ListPage {id: place.page})
WITH place, page.ids[place.offset] AS id, page.orderKeys[place.offset] AS orderKey
MATCH (c:Conflict {id: id})
RETURN place.index AS index, place.position AS position, orderKey, c {.id, .code, .messageZh, .messageEn, .facts} AS node
ORDER BY index, position
