// Makes the constraints and indexes of a Neo4j database; a constraint brings its index.
CREATE CONSTRAINT stored_id IF NOT EXISTS FOR (n:Stored) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (n:Conflict) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT list_page_id IF NOT EXISTS FOR (n:ListPage) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_type IF NOT EXISTS FOR (n:Record) ON (n.type);
CREATE INDEX record_summand IF NOT EXISTS FOR (n:Record) ON (n.summand);
CREATE INDEX record_stratum_order IF NOT EXISTS FOR (n:Record) ON (n.stratumOrder);
CREATE INDEX measure_key IF NOT EXISTS FOR (n:Measure) ON (n.key);
CREATE INDEX list_page_list IF NOT EXISTS FOR (n:ListPage) ON (n.list)
