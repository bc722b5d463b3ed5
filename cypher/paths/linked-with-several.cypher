// The entities linked with at least two of the given ones: with the most of them first, then the least linked.
UNWIND $keys AS key
CALL (key) {
  UNWIND key.ids AS id
  MATCH (e:Entity {id: id})-[l:UNDER|LED_BY|BELONGS_TO|LOCATED_IN|RAN|TOOK_PART_IN|PLANS|SERVED|ACTIVE_IN|PARTNERED|RECEIVED|GRANTED|NOMINATED_FOR|CREDITED_WITH|HOLDS_POST]-(o:Entity)
  WHERE (key.kinds IS NULL OR type(l) IN key.kinds) AND NOT o.id IN key.ids
  WITH o, count(DISTINCT e.id) AS sides
  WHERE sides > 1
  RETURN o.id AS id, o.linksCount AS links, sides ORDER BY sides DESC, links, id LIMIT $first
}
RETURN key.index AS index, id, links, sides
ORDER BY index, sides DESC, links, id
