import { SECRET_FILE } from "../src/neo4j/connection-settings.ts";
import { makeSecret } from "../src/neo4j/secret.ts";

/** Makes the database's password for docker-compose.yml, from the environment or by chance. */
const password = process.env["WIREGRAPH_NEO4J_PASSWORD"];
const made = await makeSecret(SECRET_FILE, password === "" ? undefined : password);
console.log(
  made ? `Wrote a password for Neo4j to ${SECRET_FILE}.` : `${SECRET_FILE} is there already.`,
);
