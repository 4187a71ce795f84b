/** What is set for the embedded database, and not left to defaults; docs/decisions/0002-embedded-database.md says why. */
export const settingsText = (port: number): string =>
  `server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
dbms.security.auth_enabled=true
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=512m
db.transaction.timeout=30s
db.memory.transaction.max=256m
db.checkpoint.interval.time=1m
db.checkpoint.interval.volume=256m
db.tx_log.rotation.retention_policy=1 files
db.tx_log.preallocate=false
`;

const OPTIONS = [
  '-Xms1g',
  '-Xmx1g',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Xshare:auto',
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
];

/** The archive of loaded classes saves seconds at each start; the first database that is stopped in order writes it. */
export const javaOptions = (archive: { readonly file: string; readonly exists: boolean; readonly part: string }) => [
  ...OPTIONS,
  archive.exists ? `-XX:SharedArchiveFile=${archive.file}` : `-XX:ArchiveClassesAtExit=${archive.part}`,
];
