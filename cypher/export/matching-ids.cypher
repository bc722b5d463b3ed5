// Which of the given records match any branch of a filter.
UNWIND $ids AS id
MATCH (n:Record {id: id})
WHERE any(branch IN $branches WHERE
    all(terms IN branch.anyOf WHERE any(term IN terms WHERE term IN n.terms))
    AND none(term IN branch.noneOf WHERE term IN n.terms)
    AND all(range IN branch.ranges WHERE coalesce(n[range.property], -1) >= range.from AND coalesce(n[range.property], -1) <= range.to)
    AND all(text IN branch.texts WHERE (coalesce(n[text.property], '') CONTAINS text.part) = text.holds))
RETURN id
