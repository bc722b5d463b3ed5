/** Ends the Neo4j that was started for a jest run. */
async function stopForAll(): Promise<void> {
  await globalThis.runningNeo4j?.stop();
}

module.exports = stopForAll;
