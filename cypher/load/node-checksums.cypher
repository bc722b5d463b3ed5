// Every stored node with the checksum it was written with.
MATCH (n:Stored) RETURN n.id AS id, n.checksum AS checksum
