// Makes the constraints and indexes of an empty embedded database; a constraint there brings no index.
CREATE CONSTRAINT record_id FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_id_index FOR (n:Record) ON (n.id);
CREATE INDEX record_type_index FOR (n:Record) ON (n.type);
CREATE INDEX record_summand_index FOR (n:Record) ON (n.summand);
CREATE INDEX record_stratum_order_index FOR (n:Record) ON (n.stratumOrder);
CREATE INDEX entity_id_index FOR (n:Entity) ON (n.id);
CREATE INDEX fact_id_index FOR (n:Fact) ON (n.id);
CREATE INDEX source_id_index FOR (n:Source) ON (n.id);
CREATE INDEX measure_id_index FOR (n:Measure) ON (n.id);
CREATE INDEX measure_key_index FOR (n:Measure) ON (n.key);
CREATE INDEX conflict_id_index FOR (n:Conflict) ON (n.id);
CREATE INDEX passage_id_index FOR (n:Passage) ON (n.id);
CREATE INDEX list_page_id_index FOR (n:ListPage) ON (n.id);
CREATE INDEX list_page_list_index FOR (n:ListPage) ON (n.list)
