// Constraints and indexes of the graph. Run it once before load.cypher:
//   cypher-shell -a bolt://localhost:7687 -u neo4j -f schema.cypher
// or paste it into Neo4j Browser. Running it again changes nothing.

CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT official_id IF NOT EXISTS FOR (n:Official) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT base_id IF NOT EXISTS FOR (n:Base) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT force_id IF NOT EXISTS FOR (n:Force) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_run_id IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT threatens_id IF NOT EXISTS FOR ()-[r:THREATENS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT attacked_id IF NOT EXISTS FOR ()-[r:ATTACKED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT negotiates_id IF NOT EXISTS FOR ()-[r:NEGOTIATES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT rejects_id IF NOT EXISTS FOR ()-[r:REJECTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT demands_id IF NOT EXISTS FOR ()-[r:DEMANDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT accuses_id IF NOT EXISTS FOR ()-[r:ACCUSES]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT supports_id IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT decided_id IF NOT EXISTS FOR ()-[r:DECIDED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT concerns_id IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT holds_office_id IF NOT EXISTS FOR ()-[r:HOLDS_OFFICE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT located_in_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Group|Official|Base|Decision|State|Institution|Force|Place) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX report_quotes IF NOT EXISTS FOR (n:Report) ON EACH [n.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE INDEX report_date IF NOT EXISTS FOR (n:Report) ON (n.dateStart);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.dateStart);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedStart);
CREATE INDEX threatens_first_day IF NOT EXISTS FOR ()-[r:THREATENS]-() ON (r.firstDay);
CREATE INDEX attacked_first_day IF NOT EXISTS FOR ()-[r:ATTACKED]-() ON (r.firstDay);
CREATE INDEX negotiates_first_day IF NOT EXISTS FOR ()-[r:NEGOTIATES]-() ON (r.firstDay);
CREATE INDEX rejects_first_day IF NOT EXISTS FOR ()-[r:REJECTS]-() ON (r.firstDay);
CREATE INDEX demands_first_day IF NOT EXISTS FOR ()-[r:DEMANDS]-() ON (r.firstDay);
CREATE INDEX accuses_first_day IF NOT EXISTS FOR ()-[r:ACCUSES]-() ON (r.firstDay);
CREATE INDEX supports_first_day IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.firstDay);
CREATE INDEX decided_first_day IF NOT EXISTS FOR ()-[r:DECIDED]-() ON (r.firstDay);
CREATE INDEX concerns_first_day IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.firstDay);
CREATE INDEX member_of_first_day IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.firstDay);
CREATE INDEX holds_office_first_day IF NOT EXISTS FOR ()-[r:HOLDS_OFFICE]-() ON (r.firstDay);
CREATE INDEX located_in_first_day IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.firstDay);
CALL db.awaitIndexes(300);
