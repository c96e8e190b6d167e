export { type AuditRecord, appendAudit } from "./audit/append.ts";
export { type AuditEntry, auditDigest, BEGINNING } from "./audit/entry.ts";
export { type AuditSearch, auditAfter, searchAudit } from "./audit/read.ts";
export { type AuditVerdict, verifyAudit } from "./audit/verify.ts";
export { backUp } from "./backup/backup.ts";
export type { BackupManifest } from "./backup/manifest.ts";
export { restore, verifyBackup } from "./backup/restore.ts";
export { type Committed, commitEdit, createBook, type EditRequest, restoreVersion } from "./books/commit.ts";
export { type BookRow, bookRow, booksOf, readBook } from "./books/read.ts";
export { type BookKey, type Edit, history, type Version } from "./books/versions.ts";
export { connect, type Database, type Queries, type Value } from "./database.ts";
export {
  addDocument,
  type DocumentState,
  documentOf,
  documentsOf,
  type NewDocument,
  type StoredDocument,
  settleDocument,
} from "./documents/documents.ts";
export { ENGINE_VERSION } from "./embedded/engine-version.ts";
export { digestOf, type FileStore, openFiles } from "./files.ts";
export type { Job, JobState } from "./jobs/job.ts";
export { cancelJob, enqueue, jobOf, type NewJob } from "./jobs/queue.ts";
export { type Handler, JobRefused, startWorker, type Worker, type WorkerOptions } from "./jobs/worker.ts";
export { openStore, openUntouched, type Store, type StoreOptions } from "./open.ts";
export * from "./publications/index.ts";
export { StoreError } from "./store-error.ts";
