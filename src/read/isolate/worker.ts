import { ReadError } from "../error.ts";
import { readInProcess } from "../in-process.ts";
import { READY, type ReadAnswer, type ReadRequest } from "./message.ts";
import { startWatchdog } from "./watchdog.ts";

/**
 * The program of a process that reads files which may be hostile. It gets them as bytes, one after another, and sends back
 * documents. It ends when its parent goes away; a thread sees to that even while a file keeps this one busy.
 */
async function answerTo({ bytes, file, options }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { disclosure: await readInProcess(bytes, file, options) };
  } catch (error) {
    if (error instanceof ReadError) return { refusal: { file: error.file, code: error.code, message: error.message } };
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

startWatchdog(Number(process.argv[2]));
process.on("disconnect", () => process.exit());
process.on("message", async (request: ReadRequest) => {
  process.send?.(await answerTo(request));
});
process.send?.(READY);
