// Where each given fact is stated, as source, block and sentence; a source that is cited as a whole has neither of these.
UNWIND $ids AS id
MATCH (:Fact {id: id})-[c:CITES]->(p:Passage)-[:IN_SOURCE]->(s:Source)
RETURN [id, c.id, c.anchor, p.block, p.sentence, s.id, s.title] AS citation ORDER BY id, c.id
UNION ALL
UNWIND $ids AS id
MATCH (:Fact {id: id})-[c:CITES]->(s:Source)
RETURN [id, c.id, c.anchor, null, null, s.id, s.title] AS citation ORDER BY id, c.id
