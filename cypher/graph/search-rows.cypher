// What the search index is made of: the names of the entities on the given pages of the list of all entities.
UNWIND $pages AS id
MATCH (page:ListPage {id: id})
UNWIND page.ids AS entity
MATCH (e:Entity {id: entity})
RETURN e.id AS id, e.type AS type, e.linksCount AS links, e.searchKeys AS searchKeys
