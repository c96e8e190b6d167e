#!/usr/bin/env node
import { EXIT } from "./exit.ts";
import { run } from "./run.ts";
import { writerTo } from "./writer.ts";

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: writerTo(process.stdout),
    err: writerTo(process.stderr),
    cwd: process.cwd(),
    terminal: process.stderr.isTTY,
  });
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writerTo(process.stderr)(`程序出错，请将以下内容反馈给维护者：\n${detail}\n`);
  process.exitCode = EXIT.defect;
}
