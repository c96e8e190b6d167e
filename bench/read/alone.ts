import { quantile } from "../measure.ts";
import { COMMAND_LINE, LIBRARY } from "./build.ts";
import { finish } from "./finish.ts";

/** As text, for it runs without the compiler: reads one file in its own process and prints that process's largest size. */
const PROGRAM = `
const [library, file] = process.argv.slice(1);
const { readFile } = await import(library);
await readFile(file, { isolate: false });
process.stdout.write(String(process.resourceUsage().maxRSS));
`;

function readAlone(path: string): ReturnType<typeof finish> {
  return finish(process.execPath, ["--input-type=module", "--eval", PROGRAM, LIBRARY, path]);
}

async function median(times: number, run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let time = 0; time < times; time += 1) values.push(await run());
  return quantile(
    values.sort((a, b) => a - b),
    0.5,
  );
}

/** Milliseconds from the start of a new process to its end with the document read, in that process itself. */
export function coldStart(path: string, times: number): Promise<number> {
  return median(times, async () => (await readAlone(path)).milliseconds);
}

/** Milliseconds of `mingzhang read FILE --json`, which reads in a process of its own and prints the model. */
export function coldCommand(path: string, times: number): Promise<number> {
  return median(
    times,
    async () => (await finish(process.execPath, [COMMAND_LINE, "read", path, "--json"])).milliseconds,
  );
}

/** The largest resident size, in bytes, of a process that reads one file. */
export async function peakMemory(path: string): Promise<number> {
  return Number((await readAlone(path)).printed) * 1024;
}
