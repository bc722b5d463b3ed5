// The page of a list on which an order key stands or would stand.
MATCH (page:ListPage {list: $list})
WHERE page.firstKey <= $orderKey
RETURN page.number AS number, page.orderKeys AS orderKeys
ORDER BY number DESC LIMIT 1
