import { z } from "zod";
import { reason } from "../fields.ts";
import { stepOf } from "../step.ts";

/** Begins a new revision with a note of what is corrected; what was published stays as it is and readable. */
export const correct = stepOf(z.object({ note: reason }), (_, { note }) => async (_queries, { revision }) => ({
  revision: revision + 1,
  data: { correction: note, final: null, decisions: {}, signatures: [], returned: null },
  event: { note },
}));

/** Ends a correction that turned out not to be needed: what was published is the last word again. */
export const abandonCorrection = stepOf(z.object({ reason }), (_, given) => async (_queries, { revision }) => ({
  revision: revision - 1,
  data: { correction: null, final: null, decisions: {}, signatures: [], returned: null },
  event: { reason: given.reason },
}));
