// Constraints and indexes; each runs by itself and again without effect.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_entity_id_unique IF NOT EXISTS FOR (n:Entity__WAS) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id_unique IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_id_unique IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_name_unique IF NOT EXISTS FOR (n:Dataset) REQUIRE n.name IS UNIQUE;
CREATE INDEX claim_order IF NOT EXISTS FOR (n:Claim) ON (n.order, n.id);
CREATE INDEX claim_notation IF NOT EXISTS FOR (n:Claim) ON (n.notation);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
CREATE INDEX claim_attribute_of IF NOT EXISTS FOR (n:Claim) ON (n.attributeOf);
CREATE INDEX claim_pair IF NOT EXISTS FOR (n:Claim) ON (n.pair);
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subject, n.predicate);
CREATE INDEX claim_source IF NOT EXISTS FOR (n:Claim) ON (n.source);
CREATE INDEX entity_type IF NOT EXISTS FOR (n:Entity) ON (n.type, n.id);
