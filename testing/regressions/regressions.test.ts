import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReadPool, ReadError, type ReadPool } from "../../src/read/index.ts";
import { WORKBOOKS } from "./workbooks.ts";

const LIMITS = { milliseconds: 10_000, memoryBytes: 512 * 1024 * 1024 };

describe("files that a reader once did not bear", () => {
  let pool: ReadPool;
  beforeAll(() => {
    pool = createReadPool({ limits: LIMITS });
  });
  afterAll(() => pool.close());

  test.each(WORKBOOKS)("$name", async ({ file, bytes, becomes }) => {
    const result = await pool.read(bytes(), file).catch((error: unknown) => error);
    expect(result instanceof ReadError ? result.code : "document").toBe(becomes);
    if (result instanceof Error) expect(result).toBeInstanceOf(ReadError);
  });
});
