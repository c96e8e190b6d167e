import { z } from "zod";
import { isDay } from "../../check/index.ts";

/** A day of the calendar, 2026-03-20. */
export const day = z
  .string()
  .refine(isDay, "应为 2026-03-20 这样的日期")
  .meta({ format: "date", example: "2026-03-20" });

/** Why something is done, in the words of who does it. */
export const reason = z.string().trim().min(1, "请写明理由").max(2000).meta({ example: "三公经费的说明与表不一致" });

/** The name that the system gave something. */
export const name = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,100}$/)
  .meta({ example: "archives-2026" });

/** The number of events that the person saw. */
export const expected = z
  .number()
  .int()
  .min(0)
  .meta({ description: "所依据的 events（ETag）；别人在此之后做过什么的，不写入" });
