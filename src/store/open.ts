import { join } from "node:path";
import { connect, type Database } from "./database.ts";
import { type Embedded, startEmbedded } from "./embedded/start.ts";
import { type FileStore, openFiles } from "./files.ts";
import { migrate } from "./migrate.ts";

/** Where the data is. */
export interface StoreOptions {
  /** The folder of the embedded database and of the files. */
  readonly folder: string;
  /** A PostgreSQL server to use in place of the embedded database: postgres://… */
  readonly databaseUrl?: string;
  /** Connections to the server; the embedded database has one. */
  readonly connections?: number;
}

/** Tables and files. */
export interface Store {
  readonly database: Database;
  readonly files: FileStore;
  readonly engine: "embedded" | "server";
  /** Calls back when the embedded database ended by itself. */
  readonly onLost: (listener: () => void) => void;
  readonly close: () => Promise<void>;
}

const CONNECTIONS = 10;

/**
 * Opens the store as it is; to be used only by what makes its tables itself (see `openStore`).
 * @throws StoreError when the folder is in use, or of another engine version
 */
export async function openUntouched({ folder, databaseUrl, connections = CONNECTIONS }: StoreOptions): Promise<Store> {
  const embedded: Embedded | null = databaseUrl === undefined ? await startEmbedded(folder) : null;
  const database = connect(
    embedded ? { ...embedded.connection, max: 1 } : { connectionString: databaseUrl, max: connections },
  );
  return {
    database,
    files: openFiles(join(folder, "files")),
    engine: embedded ? "embedded" : "server",
    onLost: (listener) => embedded?.onLost(listener),
    close: async () => {
      await database.close();
      await embedded?.stop();
    },
  };
}

/**
 * Opens the store and brings its tables up to date.
 * @throws StoreError when the folder is in use, of another engine version, or written by a later version of the program
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const store = await openUntouched(options);
  try {
    await migrate(store.database);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
