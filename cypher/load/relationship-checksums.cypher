// Every stored relationship with the checksum it was written with.
MATCH (:Stored)-[r]->(:Stored) RETURN r.id AS id, r.checksum AS checksum
