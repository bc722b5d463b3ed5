// Where each given fact is stated, as source, block and sentence; a source that is cited as a whole has neither of these.
UNWIND $ids AS id
MATCH (:Fact {id: id})-[c:CITES]->(place)
OPTIONAL MATCH (place)-[:IN_SOURCE]->(s:Source)
RETURN id, c.anchor AS anchor, place.block AS block, place.sentence AS sentence, coalesce(s.id, place.id) AS source, coalesce(s.title, place.title) AS title, c.id AS citation
ORDER BY id, citation
