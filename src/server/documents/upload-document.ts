import { randomUUID } from "node:crypto";
import { addDocument, appendAudit, enqueue } from "../../store/index.ts";
import { CHECK_DOCUMENT } from "../checks/check-document-job.ts";
import { Problem } from "../problem.ts";
import type { Actor } from "../rights/actor.ts";
import { demand } from "../rights/demand.ts";
import type { Service } from "../service.ts";

/** What everyone is told before a file is taken. */
export const CLASSIFIED_WARNING = "本系统不处理涉密信息。请确认文件不含国家秘密、工作秘密和不宜公开的个人信息，再上传";

/** The most bytes of one file: as many as the readers take. */
export const MOST_BYTES = 100_000_000;

/** A file that somebody sends. */
export interface UploadDocument {
  readonly organisation: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** That the person has said that nothing classified is in it. */
  readonly unclassified: boolean;
}

/** A file name without its path and without what cannot be seen. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return Array.from(last.replace(/\p{C}/gu, "")).slice(0, 200).join("") || "未命名";
}

/**
 * Takes a file into quarantine and asks for it to be read and checked; the job tells when that is done.
 * @throws Problem denied, not-found, invalid-request while nobody has said that nothing classified is in it, too-large
 */
export async function uploadDocument(
  service: Service,
  actor: Actor,
  { organisation, name, mediaType, bytes, unclassified }: UploadDocument,
): Promise<{ readonly document: string; readonly job: string }> {
  const { database, files } = service.store;
  const { region, person } = actor;
  await demand(database, actor, "document.upload", organisation);
  if (!unclassified) throw new Problem("invalid-request", CLASSIFIED_WARNING);
  if (bytes.byteLength > MOST_BYTES) throw new Problem("too-large", `文件超过 ${MOST_BYTES / 1_000_000} MB`);
  if (bytes.byteLength === 0) throw new Problem("invalid-request", "文件是空的");
  const digest = await files.put(bytes);
  const document = randomUUID();
  const at = service.now();
  return database.transaction(async (queries) => {
    const size = bytes.byteLength;
    const row = { region, document, organisation, digest, name: plainName(name), mediaType, size, person, at };
    await addDocument(queries, row);
    const { job } = await enqueue(queries, {
      region,
      kind: CHECK_DOCUMENT,
      key: document,
      input: { document, organisation },
      person,
    });
    const detail = { organisation, digest, size };
    await appendAudit(queries, {
      region,
      person,
      action: "document.upload",
      target: `document/${document}`,
      detail,
      at,
    });
    return { document, job };
  });
}
