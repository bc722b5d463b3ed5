// How many entries each given list has.
UNWIND $lists AS list
MATCH (page:ListPage {list: list})
RETURN list, sum(size(page.ids)) AS length
