// To what each given fact leads by given relations: entities, measures and other facts, with the role and the names.
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[r:OF_MEASURE|OF_PROGRAMME|DONE_BY|DONE_FOR|HELD_IN|OF_HONOUR|GRANTED_BY|CONFERRED_ON|COUNTED_FOR|ABOUT|HELD_BY|HELD_AT|CHILD|PARENT|COUNTED_IN|PART_OF|SUPERSEDES|WITHIN|SINCE|GIVEN_AT]->(n:Record)
WHERE type(r) IN $relations
RETURN [id, type(r), r.role, r.basis, n.id, n.name, n.nameEn, n.title] AS related
ORDER BY id, type(r), n.id, r.role
