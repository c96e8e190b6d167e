import { markdownTable } from "../markdown-table.ts";
import type { FolderTimes } from "./folder.ts";
import type { Taken } from "./processor-time.ts";

/** What was measured of reading PDFs; times in milliseconds, memory in bytes. */
export interface Reading {
  readonly folder: FolderTimes;
  readonly files: number;
  readonly pages: number;
  readonly coldStart: number;
  readonly coldCommand: number;
  readonly coldPages: number;
  readonly peakMemory: number;
}

const MEBIBYTE = 1024 * 1024;

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function verdict(isReached: boolean): string {
  return isReached ? "reached" : "**missed**";
}

type Row = readonly [measure: string, elapsed: string, ratio: string, processor: string, aim: string, verdict: string];

function folderRow(name: string, times: Taken, peer: Taken, most: number | null): Row {
  const ratio = times.elapsed / peer.elapsed;
  const processorRatio = times.processor !== null && peer.processor ? times.processor / peer.processor : null;
  const processor = times.processor === null || processorRatio === null ? "" : seconds(times.processor);
  const shown = processor === "" || most === null ? processor : `${processor} (${processorRatio?.toFixed(1)})`;
  const aim = most === null ? "" : `≤ ${most}`;
  return [name, seconds(times.elapsed), ratio.toFixed(1), shown, aim, most === null ? "" : verdict(ratio <= most)];
}

function startRow(name: string, milliseconds: number): Row {
  return [name, seconds(milliseconds), "", "", "< 1 s", verdict(milliseconds < 1000)];
}

/**
 * The measures of reading as a Markdown table, each beside its aim. The ratio is that of the time by the wall clock; the
 * processor time, with its own ratio in brackets, tells how far other work on the machine slowed the run.
 */
export function readingTable({ folder, files, pages, ...measured }: Reading): string {
  const { pdftotext, oneJob, twoJobs } = folder;
  const mebibytes = measured.peakMemory / MEBIBYTE;
  const headings = ["Measure", "Time or size", "Ratio", "Processor time", "Aim", ""];
  return markdownTable(
    headings.map((heading, at) => ({ heading, numeric: at > 0 && at < 5 })),
    [
      folderRow(`\`pdftotext -layout\`, ${files} files, ${pages} pages`, pdftotext, pdftotext, null),
      folderRow("The same files, one job", oneJob, pdftotext, 5),
      folderRow("The same files, two jobs", twoJobs, pdftotext, 3),
      startRow(`New process to model of ${measured.coldPages} pages`, measured.coldStart),
      startRow("`mingzhang read --json` of them, isolated", measured.coldCommand),
      ["Largest process, largest files", `${mebibytes.toFixed(0)} MiB`, "", "", "≤ 300 MiB", verdict(mebibytes <= 300)],
    ],
  );
}

/** What the machine had to do beside the run, as one or two sentences; `load` is that of the minute before it. */
export function loadLine(load: number, cores: number): string {
  const said = `The load before the run was ${load.toFixed(1)}.`;
  if (load < cores / 2) return said;
  return `${said} Other work shared the machine: times by the clock are too long, ratios and processor times say more.`;
}
