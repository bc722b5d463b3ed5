// Which of some records have one of the terms that are asked of each.
UNWIND $asked AS one
MATCH (n:Record {id: one.id})
WHERE any(term IN one.terms WHERE term IN n.terms)
RETURN one.index AS index
ORDER BY index
