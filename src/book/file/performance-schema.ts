import { z } from "zod";
import { TARGET_TERMS } from "../performance.ts";
import { words } from "./words.ts";

const goal = z.strictObject({
  term: z.enum(TARGET_TERMS),
  text: words,
  name: words.optional(),
  weight: z.number().min(0).max(100).optional(),
});

const result = z.strictObject({
  month: z.int().min(1).max(12),
  actual: z.string(),
  milestone: words.optional(),
  judged: z.number().min(0).max(100).optional(),
  reason: words.optional(),
  action: words.optional(),
  forecast: words.optional(),
});

const indicator = z.strictObject({
  level1: words,
  level2: words,
  name: words,
  target: words,
  term: z.enum(TARGET_TERMS).optional(),
  goal: words.optional(),
  weight: z.number().min(0).max(100).optional(),
  basis: words.optional(),
  prior: z.array(z.string()).optional(),
  scoring: words.optional(),
  evidence: words.optional(),
  results: z.array(result).optional(),
});

/** The file form of performance targets. */
export const performanceSchema = z.strictObject({
  goals: z.array(goal).default([]),
  tasks: z.array(z.strictObject({ name: words, content: words })).optional(),
  indicators: z.array(indicator).default([]),
});
