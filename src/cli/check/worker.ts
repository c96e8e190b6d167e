import { checkDocument } from "./document.ts";
import type { Checked, CheckSettings, Job } from "./job.ts";

/** What a worker is sent: first, once, the settings; then each disclosure to check. */
export type Message = { readonly settings: CheckSettings } | { readonly job: Job };

/** What a worker answers: what came of the disclosure, or the defect of the program that stopped it. */
export type Answer = { readonly checked: Checked } | { readonly defect: string };

let settings: CheckSettings | undefined;

async function answerTo(job: Job): Promise<Answer> {
  try {
    if (!settings) throw new Error("no settings were sent before the first disclosure");
    return { checked: await checkDocument(job, settings) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (message: Message) => {
  if ("settings" in message) settings = message.settings;
  else process.send?.(await answerTo(message.job));
});
