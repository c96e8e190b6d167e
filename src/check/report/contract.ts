import { z } from "zod";
import { QUOTE_LIMIT } from "./excerpt.ts";
import { FINDINGS_VERSION } from "./version.ts";

const count = z.int().min(0);
const ordinal = z.int().min(1);

const box = z
  .strictObject({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() })
  .describe("页面上的矩形，单位为磅，原点在左上角");

const place = z.strictObject({
  file: z.string().describe("文件；作为依据之处可在另一文件（批复表、上年公开文档）里"),
  line: ordinal.optional().describe("文本文件的行号，从 1 起"),
  column: ordinal.optional().describe("行内的列号，从 1 起，按 UTF-16 码元计"),
  page: ordinal.optional().describe("页码，从 1 起"),
  box: box.optional(),
  cell: z.string().optional().describe("单元格或结构位置，如 表1!C5、表 3 行 4 列 2"),
  quote: z
    .string()
    .refine((text) => [...text].length <= QUOTE_LIMIT)
    .meta({ description: "原文，逐字摘自所在位置", maxLength: QUOTE_LIMIT }),
});

const correction = z.strictObject({
  places: z.array(place).describe("要改的数，以及它重复出现之处"),
  value: z.string().optional().describe("应为的数"),
});

const identity = z.strictObject({
  rule: z.string().min(1).describe("规则编号"),
  about: z.string().min(1).describe("口径标识 concept/v1?…，或章节标识 section:…；换了版本也不变"),
});

const waiver = z.strictObject({
  kind: z.enum(["waive", "dispute"]).describe("豁免、有争议"),
  reason: z.string().describe("理由"),
  role: z.string().describe("决定人的岗位"),
  expires: z.string().describe("到期日，当日仍有效"),
  expired: z.boolean().describe("是否已经到期；到期后重新计为问题"),
});

const problem = z.strictObject({
  id: z.string().min(1).describe("问题编号，在文档内唯一；行号变动时不变"),
  rule: z.string().min(1).describe("规则编号"),
  severity: z.enum(["error", "warning", "info"]).describe("错误、警告、提示"),
  message: z.string().min(1).describe("问题说明"),
  places: z.array(place).describe("先列疑似有误之处（前 6 处），后列作为依据之处"),
  arithmetic: z.string().optional().describe("算式"),
  likeliest: z.string().optional().describe("最可能的正确写法"),
  alternatives: z.array(z.array(correction)).optional().describe("其他同样小的改法，每种改法改一个或几个数"),
  basis: z.string().optional().describe("依据的制度"),
  identities: z.array(identity).min(1).describe("问题在各版本之间的标识；第一项用于豁免清单"),
  section: z.string().describe("所在的标题或表名；没有时为空"),
  waiver: waiver.optional(),
});

const ledgerEntry = z.strictObject({
  rule: z.string().min(1).describe("规则编号"),
  title: z.string().min(1).describe("规则名称"),
  state: z.enum(["held", "broken", "notApplicable", "undecided"]).describe("全部成立、有不成立、不适用、无法判断"),
  relations: count.describe("核对后成立的数字关系数"),
  passages: count.describe("看过且无误的文字处数（段落、单元格、条目），不是数字关系"),
  broken: count.describe("核对后不成立的关系数，或有误的文字处数"),
  why: z.string().optional().describe("不适用的原因，或无法判断所缺的内容"),
});

const note = z.strictObject({
  code: z.string().min(1).describe("注意事项的种类，如 scannedPage、hiddenSheets、uncertainRows"),
  message: z.string().min(1).describe("说明；有页码时，是关于该页的话"),
  page: ordinal.optional().describe("页码，从 1 起"),
});

const document = z.strictObject({
  file: z.string().describe("文件"),
  files: z.array(z.string()).min(2).optional().describe("分成几个文件公开的，全部文件；第一个即 file"),
  kind: z
    .enum(["departmentBudget", "unitBudget", "departmentFinalAccounts", "unitFinalAccounts", "unknown"])
    .describe("部门预算、单位预算、部门决算、单位决算、未知"),
  year: z.int().nullable().describe("年度；无法判断时为 null"),
  body: z.string().nullable().describe("公开主体；无法判断时为 null"),
  figures: count.describe("识别出的数字个数"),
  relationsHeld: count.describe("核对后成立的数字关系总数"),
  notes: z.array(note).describe("读取时的注意事项：没有读到或不能确定的内容"),
  problems: z.array(problem).describe("问题，按严重程度、再按位置排列"),
  ledger: z.array(ledgerEntry).describe("核对台账，每条规则一项"),
});

/** What `mingzhang check --json` prints, and what docs/findings.schema.json publishes. */
export const findingsReport = z
  .strictObject({ version: z.literal(FINDINGS_VERSION), documents: z.array(document) })
  .meta({ title: "明账核对结果", description: "mingzhang check --json 的输出" });

export type FindingsReport = z.infer<typeof findingsReport>;
export type DocumentReport = FindingsReport["documents"][number];

/** The JSON Schema (2020-12) of the report, as published. */
export function findingsSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(findingsReport, { target: "draft-2020-12" }) };
}
