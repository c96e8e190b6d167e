import { readFile } from "node:fs/promises";
import { corpusPath, projectPath } from "../../testing/needs.ts";
import { check } from "../check/index.ts";
import { read } from "../read/index.ts";
import { understand } from "../understand/index.ts";
import { type Review, reviewOf } from "./review.ts";

/** A file as reports see it: read, understood and checked. */
export async function reviewOfFile(bytes: Uint8Array, file: string): Promise<Review> {
  const document = understand(await read(bytes, file, { isolate: false }));
  return reviewOf(document, check(document));
}

/** A text file as reports see it. */
export function reviewOfText(text: string, file = "档案馆.txt"): Promise<Review> {
  return reviewOfFile(new TextEncoder().encode(text), file);
}

/** The document with planted errors that the project ships. */
export async function plantedReview(): Promise<Review> {
  return reviewOfFile(await readFile(projectPath("examples", "planted", "yunling-2025.txt")), "yunling-2025.txt");
}

/** A published PDF in which errors were planted; only where the corpus is. */
export function seededPdf(): Promise<Uint8Array> {
  return readFile(corpusPath("corpus", "pdf", "putuo-finance-2024-final-accounts-seeded-errors.pdf"));
}

/** A narrative of a wrong rate (20% where the amounts give 25%). */
export const WRONG_RATE = `云岭县档案馆2025年部门预算

二、收入预算情况

2025年云岭县档案馆收入预算200.00万元，比2024年预算增加40.00万元，增长20.00%。
`;
