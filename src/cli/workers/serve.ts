import type { Answer, Message } from "./crew.ts";

/** Makes this process a worker: it takes its settings, then answers one piece of work after another. */
export function serve<Settings, Job, Result>(work: (job: Job, settings: Settings) => Promise<Result>): void {
  let settings: { readonly value: Settings } | undefined;
  const answerTo = async (job: Job): Promise<Answer<Result>> => {
    try {
      if (!settings) throw new Error("no settings were sent before the first piece of work");
      return { result: await work(job, settings.value) };
    } catch (error) {
      return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on("message", async (message: Message<Settings, Job>) => {
    if ("settings" in message) settings = { value: message.settings };
    else process.send?.(await answerTo(message.job));
  });
}
