// To what each given fact leads, entities, measures and other facts, by which relation and in which role, with the names.
UNWIND $ids AS id
MATCH (f:Fact {id: id})-[r:OF_MEASURE|OF_PROGRAMME|DONE_BY|DONE_FOR|HELD_IN|OF_HONOUR|GRANTED_BY|CONFERRED_ON|COUNTED_FOR|ABOUT|HELD_BY|HELD_AT|CHILD|PARENT|COUNTED_IN|PART_OF|SUPERSEDES|WITHIN|SINCE|GIVEN_AT]->(n:Record)
RETURN id, type(r) AS relation, r.role AS role, r.basis AS basis, n.id AS target, n.type AS type, n.name AS name, n.nameEn AS nameEn, n.title AS title
ORDER BY id, relation, target, role
