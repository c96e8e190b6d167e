import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { syncPath } from "./embedded/durable.ts";

/** Files by what they contain: the same bytes are kept once, and a name can never come to mean other bytes. */
export interface FileStore {
  /** Takes bytes in and returns their SHA-256 when they are on the disk. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** @throws Error with code ENOENT where there is no such file */
  readonly get: (digest: string) => Promise<Uint8Array>;
  readonly stream: (digest: string) => Readable;
  readonly has: (digest: string) => Promise<boolean>;
  /** Where the files lie, for backups. */
  readonly folder: string;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** The SHA-256 of bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function pathOf(folder: string, digest: string): string {
  if (!DIGEST.test(digest)) throw new RangeError(`not a digest: ${digest}`);
  return join(folder, digest.slice(0, 2), digest);
}

/** The files in a folder, which is made when the first one comes. */
export function openFiles(folder: string): FileStore {
  const has = async (digest: string) => (await stat(pathOf(folder, digest)).catch(() => null)) !== null;
  return {
    folder,
    has,
    get: async (digest) => readFile(pathOf(folder, digest)),
    stream: (digest) => createReadStream(pathOf(folder, digest)),
    put: async (bytes) => {
      const digest = digestOf(bytes);
      if (await has(digest)) return digest;
      const place = pathOf(folder, digest);
      const own = join(place, "..");
      await mkdir(own, { recursive: true, mode: 0o700 });
      const draft = join(own, `.${randomUUID()}`);
      try {
        const file = await open(draft, "wx", 0o600);
        await file.writeFile(bytes).finally(() => file.sync().finally(() => file.close()));
        await rename(draft, place);
      } finally {
        await rm(draft, { force: true });
      }
      syncPath(own);
      syncPath(folder);
      return digest;
    },
  };
}
