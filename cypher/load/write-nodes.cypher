// Writes the given nodes: new ones are made, changed ones set anew.
UNWIND $nodes AS node
MERGE (n:Stored {id: node.id})
SET n = node.properties, n:$(node.labels)
