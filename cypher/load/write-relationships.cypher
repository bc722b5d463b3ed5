// Makes the given relationships; changed ones were deleted before.
UNWIND $relationships AS row
MATCH (from:Stored {id: row.from})
MATCH (to:Stored {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
