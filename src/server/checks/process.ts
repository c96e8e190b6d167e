import { check, documentReport } from "../../check/index.ts";
import { ReadError, read } from "../../read/index.ts";
import { understand } from "../../understand/index.ts";
import type { CheckAnswer, CheckRequest } from "./messages.ts";

/** The process that one uploaded file is read and checked in. It may die of the file without harm to anything else. */
async function answer({ name, bytes }: CheckRequest): Promise<CheckAnswer> {
  try {
    const document = understand(await read(bytes, name, { isolate: false }));
    return { state: "checked", report: documentReport(document, check(document)) };
  } catch (error) {
    if (error instanceof ReadError) return { state: "refused", refusal: error.message };
    throw error;
  }
}

process.once("message", async (request: CheckRequest) => {
  const said = await answer(request);
  process.send?.(said, () => process.disconnect());
});
