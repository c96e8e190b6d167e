import { z } from "zod";
import { stepOf } from "../step.ts";

/** Ends the life of a publication; all of it stays readable. */
export const archive = stepOf(z.object({}), () => async (_, { data }) => ({
  event: { revisions: data.published.length },
}));
