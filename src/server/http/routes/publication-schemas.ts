import { z } from "@hono/zod-openapi";
import { ACTION_NAMES } from "../../publication/actions.ts";
import { DESKS, STATES } from "../../publication/states.ts";

/** The parts of a publication as the API describes them. */
export const state = z.enum(STATES);
export const kind = z
  .enum(["departmentBudget", "unitBudget", "finalAccounts"])
  .openapi({ description: "departmentBudget 部门预算，unitBudget 单位预算，finalAccounts 决算" });
export const desk = z.enum(DESKS);
export const isoDay = z.string().openapi({ format: "date", example: "2026-03-20" });

export const tally = z
  .object({
    error: z.number().int(),
    warning: z.number().int(),
    info: z.number().int(),
    closed: z.number().int().openapi({ description: "已豁免或放行" }),
  })
  .openapi("ProblemTally");

export const boardRow = z
  .object({
    publication: z.string(),
    organisation: z.string(),
    year: z.number().int(),
    kind,
    state,
    stateName: z.string(),
    revision: z.number().int(),
    approvedOn: isoDay.nullable(),
    deadline: isoDay.nullable(),
    daysLeft: z.number().int().nullable().openapi({ description: "距公开期限的天数，过期为负；公开后没有" }),
    events: z.number().int(),
    problems: tally,
  })
  .openapi("PublicationRow");

const decision = z
  .object({
    decision: z.enum(["approved", "asked"]),
    person: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    requests: z.array(z.string()).readonly(),
    comments: z.array(z.string()).readonly(),
  })
  .openapi("DeskDecision");

const decisions = z.partialRecord(desk, decision);

const final = z.object({
  book: z.string(),
  version: z.number().int(),
  format: z.string(),
  code: z.string().openapi({ description: "版本号，印在审批表上" }),
  digest: z.string().openapi({ description: "文件清单的 SHA-256" }),
  files: z
    .array(z.object({ name: z.string(), role: z.enum(["document", "page", "form", "manifest"]), sha256: z.string() }))
    .readonly(),
});

export const publicationView = boardRow
  .extend({
    book: z.string().nullable(),
    version: z.number().int().nullable(),
    organisationName: z.string(),
    approval: z.object({ documentNumber: z.string().nullable(), document: z.string().nullable() }),
    check: z
      .object({ number: z.number().int(), version: z.number().int(), current: z.boolean(), at: z.string() })
      .nullable(),
    stopping: z
      .object({ guarded: z.number().int(), others: z.number().int() })
      .openapi({ description: "阻止公开的问题：须由保密审查员放行的，和其他错误" }),
    openComments: z.number().int(),
    decisions,
    returned: z
      .object({
        from: state,
        revision: z.number().int(),
        at: z.string(),
        person: z.string().nullable(),
        reason: z.string().nullable(),
        desks: decisions,
      })
      .nullable()
      .openapi({ description: "上一次退回：一个人的理由，或者三方合成的一份清单" }),
    signatures: z
      .array(
        z.object({
          step: z.enum(["secrecyReview", "signing"]),
          person: z.string(),
          at: z.string(),
          paper: z
            .object({ signer: z.string(), signedOn: isoDay, document: z.string() })
            .nullable()
            .openapi({ description: "纸质审批：谁签的、日期、扫描件；person 是登记的人" }),
        }),
      )
      .readonly(),
    final: final.nullable(),
    published: z
      .array(
        final.extend({
          revision: z.number().int(),
          address: z.string(),
          publishedOn: isoDay,
          note: z.string().nullable(),
        }),
      )
      .readonly(),
    correction: z.string().nullable(),
    actions: z
      .array(
        z.object({
          action: z.enum(ACTION_NAMES as unknown as [string, ...string[]]),
          name: z.string(),
          desks: z.array(desk).readonly().optional(),
          waits: z.string().optional().openapi({ description: "为什么暂时不能做" }),
        }),
      )
      .readonly()
      .openapi({ description: "这个人现在可以做的" }),
  })
  .openapi("Publication");
