import pg from "pg";
import { StoreError } from "./store-error.ts";

/** A value that a statement takes. */
export type Value = string | number | boolean | null | Date | Uint8Array | readonly string[] | readonly number[];

/** Where statements are run: the database, or one transaction. Rows are as PostgreSQL names their columns; bigint is a safe integer. */
export interface Queries {
  readonly query: <Row extends object>(sql: string, values?: readonly Value[]) => Promise<Row[]>;
}

/** A PostgreSQL database, embedded or a server. */
export interface Database extends Queries {
  /**
   * Runs work as one transaction: all of it or nothing. Work is run again when the database ended it for the sake of
   * another one, so it does nothing but run statements: no files, no network, and no statement beside `queries`.
   */
  readonly transaction: <Result>(work: (queries: Queries) => Promise<Result>) => Promise<Result>;
  /** The pool, for libraries that bring their own statements. */
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

const INT8 = 20;
const TRIES = 5;
/** serialization_failure, deadlock_detected. */
const AGAIN = new Set(["40001", "40P01"]);

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new StoreError(`数据库里的整数 ${text} 超出可以准确表示的范围`);
  return value;
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: "text" | "binary") =>
    id === INT8 ? safeInteger : pg.types.getTypeParser(id, format as "text"),
};

function queriesOf(client: pg.PoolClient): Queries {
  return {
    query: async <Row extends object>(sql: string, values: readonly Value[] = []) =>
      (await client.query<Row>(sql, values as unknown[])).rows,
  };
}

/** Refusals after which the server has closed the connection. */
const ENDS = new Set(["FATAL", "PANIC"]);

/** One statement on a connection, which outlives a statement that is refused. */
function pooledQuery(pool: pg.Pool): Queries["query"] {
  return async <Row extends object>(sql: string, values: readonly Value[] = []) => {
    const client = await pool.connect();
    let lost: unknown;
    try {
      return (await client.query<Row>(sql, values as unknown[])).rows;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || ENDS.has(error.severity ?? "")) lost = error;
      throw error;
    } finally {
      client.release(lost instanceof Error ? lost : lost !== undefined);
    }
  };
}

async function once<Result>(pool: pg.Pool, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let lost: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(queriesOf(client));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      lost = failure;
    });
    throw error;
  } finally {
    client.release(lost);
  }
}

/**
 * Connects to a database. A connection that is lost fails the statement that is under way and is replaced for the next one; that it
 * was lost is no event of its own, which would end the process. `config` says where it is and how many connections it bears.
 */
export function connect(config: pg.PoolConfig): Database {
  const pool = new pg.Pool({ connectionTimeoutMillis: 30_000, ...config, types });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    query: pooledQuery(pool),
    pool,
    transaction: async (work) => {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(pool, work);
        } catch (error) {
          if (!AGAIN.has((error as { code?: string }).code ?? "") || tries === TRIES) throw error;
        }
      }
    },
    close: () => pool.end(),
  };
}
