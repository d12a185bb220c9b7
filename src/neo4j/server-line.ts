/** A line of Neo4j Community that can be had from Maven Central and started without a container. */
export interface ServerLine {
  readonly version: string;
  /** Last release of the classic Browser on Maven Central; the server serves it under /browser. */
  readonly browserVersion: string;
  /** The one in `META-INF/services/org.neo4j.server.startup.EntryPoint` of the server's jar. */
  readonly mainClass: string;
  /** Feature releases of Java that the line runs on. */
  readonly oldestJava: number;
  readonly newestJava: number;
  readonly javaOptions: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
}

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const JAVA_OPTIONS = [
  ...OPENED,
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dlog4j2.disable.jmx=true",
];

/** Long-term support. */
export const LTS: ServerLine = {
  version: "5.26.29",
  browserVersion: "5.24.0",
  mainClass: "org.neo4j.server.CommunityEntryPoint",
  oldestJava: 17,
  newestJava: 24,
  javaOptions: JAVA_OPTIONS,
  settings: {},
};

/** The monthly line, with Cypher 25 as its default language, as the official image sets it. */
export const CURRENT: ServerLine = {
  version: "2026.08.1",
  browserVersion: "5.24.0",
  mainClass: "org.neo4j.server.Neo4jCommunity",
  oldestJava: 21,
  newestJava: 25,
  javaOptions: [...JAVA_OPTIONS, "--enable-native-access=ALL-UNNAMED"],
  settings: { "db.query.default_language": "CYPHER_25" },
};

/** The line for a feature release of Java, the long-term one where both run; null where none does. */
export function lineFor(javaRelease: number): ServerLine | null {
  const line = [LTS, CURRENT].find(
    ({ oldestJava, newestJava }) => oldestJava <= javaRelease && javaRelease <= newestJava,
  );
  return line ?? null;
}
