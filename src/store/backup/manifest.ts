import { z } from "zod";
import { StoreError } from "../store-error.ts";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  format: z.literal("mingzhang-backup/1"),
  createdAt: z.string(),
  /** The steps that the tables had been through. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string().regex(/^[a-zA-Z_]+$/), rows: z.number().int(), sha256: digest })),
  files: z.array(z.object({ sha256: digest, size: z.number().int() })),
});

/** What a backup consists of: a file of rows for each table, and the stored files, each with its digest. */
export type BackupManifest = z.infer<typeof manifestSchema>;

export const BACKUP_MANIFEST = "manifest.json";

/**
 * Reads the manifest of a backup.
 * @throws StoreError when it is none
 */
export function parseBackupManifest(text: string): BackupManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new StoreError(`${BACKUP_MANIFEST} 不是明账备份的清单，或者已经损坏`);
  }
}

/** The file that the rows of a table are kept in: one row a line, as JSON. */
export function tableFile(name: string): string {
  return `tables/${name}.jsonl`;
}

/** Where a stored file lies in a backup. */
export function storedFile(sha256: string): string {
  return `files/${sha256}`;
}
