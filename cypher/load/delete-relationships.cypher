// Deletes the given relationships.
MATCH (:Stored)-[r]->(:Stored) WHERE r.id IN $ids DELETE r
