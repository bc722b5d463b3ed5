// Deletes the given nodes with whatever still hangs on them.
UNWIND $ids AS id MATCH (n:Stored {id: id}) DETACH DELETE n
