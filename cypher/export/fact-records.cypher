// What exports say of each given fact: the text in which the loader has put it down.
UNWIND $ids AS id
MATCH (f:Fact {id: id})
RETURN id, f.record AS record
