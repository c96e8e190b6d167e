import { z } from "zod";
import { appendAudit, documentOf, type Handler, JobRefused, settleDocument } from "../../store/index.ts";
import type { Service } from "../service.ts";
import { checkApart } from "./check-apart.ts";

/** The kind of the job that reads and checks an uploaded file. */
export const CHECK_DOCUMENT = "checkDocument";

const input = z.object({ document: z.string() });

/** Reads and checks an uploaded file, lets it out of quarantine or refuses it, and leaves the report as the job's result. */
export function checkDocumentHandler(service: Service): Handler {
  const { database, files } = service.store;
  return async ({ region, input: given, person }, report) => {
    const { document } = input.parse(given);
    const found = await documentOf(database, region, document);
    if (!found) throw new JobRefused("没有这份文件");
    await report({ stage: "reading" });
    const answer = await checkApart({ name: found.name, bytes: await files.get(found.digest) });
    const refusal = answer.state === "refused" ? answer.refusal : null;
    const at = service.now();
    await database.transaction(async (queries) => {
      await settleDocument(queries, region, document, refusal);
      const action = refusal === null ? "document.accepted" : "document.refused";
      await appendAudit(queries, { region, person, action, target: `document/${document}`, at });
    });
    if (refusal !== null) throw new JobRefused(refusal);
    return answer;
  };
}
