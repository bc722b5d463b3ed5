"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.takeNeo4j = takeNeo4j;
const node_os_1 = require("node:os");
const node_path_1 = require("node:path");
const promises_1 = require("node:timers/promises");
const neo4j_driver_1 = __importDefault(require("neo4j-driver"));
const take_lock_ts_1 = require("../../src/store/embedded/take-lock.js");
const errors_ts_1 = require("../../src/store/errors.js");
/** Takes the database of this run. Community has but one, so suites in other workers wait until it is given back. */
async function takeNeo4j() {
    const uri = process.env['NEO4J_TEST_URI'];
    if (uri === undefined)
        throw new Error('No Neo4j was started: see jest-setup.ts');
    const giveBack = await lockOnceFree((0, node_path_1.join)((0, node_os_1.tmpdir)(), `gonghui-neo4j-${new URL(uri).port}.lock`));
    const driver = neo4j_driver_1.default.driver(uri);
    const wipe = async () => void (await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' }));
    const release = async () => {
        await driver.close();
        giveBack();
    };
    return { uri, wipe, release };
}
async function lockOnceFree(path) {
    for (;;) {
        try {
            return (0, take_lock_ts_1.takeLock)(path);
        }
        catch (error) {
            if (!(error instanceof errors_ts_1.StoreError && error.code === 'STORE_LOCKED'))
                throw error;
            await (0, promises_1.setTimeout)(100);
        }
    }
}
