import { z } from "zod";

/** A text that is not empty. */
export const words = z.string().min(1);

/** A number of things that may have decimals: 1.5 个月. */
export const quantity = z.number().min(0);
