import type { Input } from "../inputs.ts";
import { type CheckedFile, type CheckSettings, checkFile } from "./file.ts";

/** What a worker is sent: first, once, the settings; then each file to check. */
export type Message = { readonly settings: CheckSettings } | { readonly input: Input };

/** What a worker answers to a file: what came of it, or the defect of the program that stopped it. */
export type Answer = { readonly checked: CheckedFile } | { readonly defect: string };

let settings: CheckSettings | undefined;

async function answerTo(input: Input): Promise<Answer> {
  try {
    if (!settings) throw new Error("no settings were sent before the first file");
    return { checked: await checkFile(input, settings) };
  } catch (error) {
    return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on("message", async (message: Message) => {
  if ("settings" in message) settings = message.settings;
  else process.send?.(await answerTo(message.input));
});
