import { describeGraphStore } from '../conformance/describe-graph-store.ts';
import { neo4jPlace } from '../conformance/places/neo4j-place.ts';
import { Neo4jStore } from './neo4j-store.ts';

const describeHere = process.env['NEO4J_TEST_URI'] === undefined ? describe.skip : describe;

describeHere('on a real Neo4j', () => describeGraphStore('Neo4jStore', neo4jPlace));
