// How many entries each given list has.
UNWIND $lists AS list
MATCH (page:ListPage {list: list})
RETURN list, coalesce(sum(size(page.ids)), 0) AS length
