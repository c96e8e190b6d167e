import { z } from "zod";
import type { Signature } from "../content.ts";
import { stepOf } from "../step.ts";

/** Lets the version pass: the secrecy review, or the signature of the head of the unit. */
function passing(step: Signature["step"]) {
  return stepOf(
    z.object({ remark: z.string().trim().max(2000).optional() }),
    ({ actor, now }, { remark }) =>
      async (_, { data, version }) => ({
        data: {
          signatures: [...data.signatures, { step, person: actor.person, at: now.toISOString(), paper: null }],
        },
        event: { version, ...(remark !== undefined && { remark }) },
      }),
  );
}

export const passSecrecy = passing("secrecyReview");
export const sign = passing("signing");
