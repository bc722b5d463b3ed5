// The measures at the given places of lists, each place as a stored page and an offset in it.
UNWIND $places AS place
MATCH (page:ListPage {id: place.page})
WITH place, page.ids[place.offset] AS id, page.orderKeys[place.offset] AS orderKey
MATCH (m:Measure {id: id})
RETURN place.index AS index, place.position AS position, orderKey, m {.id, .key, .name, .nameEn, .unit, .classifiers, .additivity, .definition, .definitionZh} AS node
ORDER BY index, position
