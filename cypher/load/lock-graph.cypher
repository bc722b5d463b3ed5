// Takes the write lock of the graph for this transaction, and tells the version that is loaded.
MERGE (g:Stored {id: 'graph'})
SET g.id = 'graph'
RETURN g.version AS version
