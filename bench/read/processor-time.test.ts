import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { finish } from "./finish.ts";
import { taken } from "./processor-time.ts";

const busy = (milliseconds: number) => `const end = Date.now() + ${milliseconds}; while (Date.now() < end);`;

describe.skipIf(!existsSync("/proc/self/stat"))("what work takes", () => {
  test("counts the processes that it starts", async () => {
    const { elapsed, processor } = await taken(async () => {
      await finish(process.execPath, ["--eval", busy(400)]);
    });
    expect(elapsed).toBeGreaterThan(400);
    expect(processor).toBeGreaterThan(20);
  });

  test("is no processor time where it waits", async () => {
    const { elapsed, processor } = await taken(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(elapsed).toBeGreaterThan(450);
    expect(processor).toBeLessThan(elapsed);
  });
});
