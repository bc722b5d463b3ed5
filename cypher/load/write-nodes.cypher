// Writes the given nodes: new ones are made, changed ones set anew, with their labels.
UNWIND $nodes AS node
MERGE (n:Stored {id: node.id})
REMOVE n:$([label IN labels(n) WHERE label <> 'Stored' AND NOT label IN node.labels])
SET n = node.properties, n:$(node.labels)
