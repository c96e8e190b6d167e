import { z } from "zod";
import { commentsOf } from "../../../store/index.ts";
import type { Content, Decision } from "../content.ts";
import { reason } from "../fields.ts";
import { DESKS, type State } from "../states.ts";
import { stepOf } from "../step.ts";

const desk = z.enum(DESKS).meta({ description: "department 主管部门，business 业务股，performance 绩效股" });
const requests = z.array(z.string().trim().min(1).max(1000)).max(200).default([]);

/** With the last decision: what the desks ask for becomes one list, and the next round begins without decisions. */
function afterDecision(
  decisions: Content["decisions"],
  { from, next, revision, at }: { from: State; next: State; revision: number; at: string },
): Partial<Content> {
  if (next === "review" || next === "reviewed") return { decisions };
  return {
    decisions: {},
    signatures: [],
    returned: { from, revision, at, person: null, reason: null, desks: decisions },
  };
}

/** One desk's decision; what it found and nobody settled goes onto its list. */
function deciding<Schema extends z.ZodObject>(
  decision: Decision["decision"],
  input: Schema,
  said: (given: z.infer<Schema>) => {
    desk: (typeof DESKS)[number];
    reason: string | null;
    requests: readonly string[];
  },
) {
  return stepOf(
    input,
    ({ actor, now }, given) => {
      const { desk: own, ...words } = said(given);
      return async (queries, { publication, state: from, revision, data }, next) => {
        const open = (await commentsOf(queries, { region: actor.region, publication })).filter(
          (comment) => comment.desk === own && comment.resolvedAt === null,
        );
        const at = now.toISOString();
        const comments = open.map(({ comment }) => comment);
        const decided: Decision = { decision, person: actor.person, at, ...words, comments };
        const decisions = { ...data.decisions, [own]: decided };
        return {
          data: afterDecision(decisions, { from, next, revision, at }),
          event: { desk: own, ...words, comments },
        };
      };
    },
    (given) => said(given).desk,
  );
}

/** A desk has nothing against the publication. */
export const approve = deciding(
  "approved",
  z.object({ desk, remark: z.string().trim().max(2000).optional() }),
  ({ desk: own, remark }) => ({ desk: own, reason: remark ?? null, requests: [] }),
);

/** A desk wants changes: a reason, and what is to be changed, one thing each. */
export const askForChanges = deciding(
  "asked",
  z.object({ desk, reason, requests }),
  ({ desk: own, reason: why, requests: asked }) => ({ desk: own, reason: why, requests: asked }),
);
