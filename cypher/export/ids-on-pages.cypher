// The ids on the given pages of lists, in the order of each list.
UNWIND $pages AS key
MATCH (page:ListPage {id: key})
RETURN page.list AS list, page.number AS number, page.ids AS ids
ORDER BY list, number
