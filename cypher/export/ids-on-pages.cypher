// The ids on the given pages of a list, in the order of the list.
UNWIND $pages AS key
MATCH (page:ListPage {id: key})
RETURN page.number AS number, page.ids AS ids
ORDER BY number
