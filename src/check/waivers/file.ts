import { z } from "zod";
import { ConceptSyntaxError, parseConcept, printConcept } from "../../concept/index.ts";
import type { Waiver } from "./waiver.ts";

/** The version of the waiver file; raised when a field changes its meaning or goes away. */
const WAIVERS_VERSION = 1;

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, 2026-12-31. */
export function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const most = LONGEST_MONTHS[Number(month) - 1] ?? 0;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  return Number(day) >= 1 && Number(day) <= (month === "02" && !leap ? 28 : most);
}

function isAbout(text: string): boolean {
  if (text.startsWith("section:")) return true;
  try {
    parseConcept(text);
    return true;
  } catch (error) {
    if (error instanceof ConceptSyntaxError) return false;
    throw error;
  }
}

const waiver = z.strictObject({
  kind: z.enum(["waive", "dispute"], "kind 应为 waive（豁免）或 dispute（有争议）"),
  rule: z.string("缺少规则编号 rule").min(1),
  about: z.string("缺少 about").refine(isAbout, "about 应照抄核对结果里 identities 的 about"),
  body: z.string().min(1).optional(),
  year: z.int().optional(),
  reason: z.string("缺少理由 reason").trim().min(1, "理由 reason 不能为空"),
  role: z.string("缺少决定人的岗位 role").trim().min(1, "岗位 role 不能为空"),
  expires: z.string("缺少到期日 expires").refine(isDay, "到期日 expires 应为 2026-12-31 这样的日期"),
});

const waiverFile = z.strictObject({
  version: z.literal(WAIVERS_VERSION, `version 应为 ${WAIVERS_VERSION}`),
  waivers: z.array(waiver, "缺少 waivers"),
});

function normalAbout(about: string): string {
  return about.startsWith("section:") ? about : printConcept(parseConcept(about));
}

function whereOf(path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  if (list !== "waivers" || typeof index !== "number") return path.join(".");
  return [`第 ${index + 1} 条`, ...rest.map(String)].join(" ");
}

/** A waiver file that has not its form. */
export class WaiverFileError extends Error {
  override readonly name = "WaiverFileError";
}

/**
 * Reads a waiver file (豁免清单): JSON, `{ "version": 1, "waivers": [ … ] }`, see docs/guide/waivers.md.
 * @throws WaiverFileError that names, in Chinese, each entry that is wrong
 */
export function parseWaivers(text: string): readonly Waiver[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new WaiverFileError("不是合规的 JSON");
  }
  const parsed = waiverFile.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${whereOf(path)}：${message}`.replace(/^：/, ""));
    throw new WaiverFileError(problems.join("；"));
  }
  return parsed.data.waivers.map(({ about, body, year, ...rest }) => ({
    ...rest,
    about: normalAbout(about),
    ...(body !== undefined && { body }),
    ...(year !== undefined && { year }),
  }));
}
