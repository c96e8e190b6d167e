import { z } from "zod";
import { reason } from "../fields.ts";
import { stepOf } from "../step.ts";

/** Sends a publication back to be drafted again, with the reason, which stays in sight. What was signed no longer counts. */
export const returnToUnit = stepOf(
  z.object({ reason }),
  ({ actor, now }, { reason: why }) =>
    async (_, publication) => {
      const { state, revision } = publication;
      return {
        data: {
          decisions: {},
          signatures: [],
          final: null,
          returned: { from: state, revision, at: now.toISOString(), person: actor.person, reason: why, desks: {} },
        },
        event: { reason: why },
      };
    },
);
