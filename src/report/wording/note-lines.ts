import type { ReviewedProblem } from "../review.ts";
import { SEVERITY_NAMES } from "./severities.ts";

/** What a note at a place says of a problem: a line each for what is wrong, the arithmetic, the advice, the basis. */
export function noteLines({ problem, number, advice }: ReviewedProblem): string[] {
  const { severity, message, arithmetic, basis, id } = problem;
  return [
    `【${SEVERITY_NAMES[severity]} ${number}】${message}。`,
    ...(arithmetic === undefined ? [] : [`计算：${arithmetic}。`]),
    `${advice}。`,
    ...(basis === undefined ? [] : [`依据：${basis}。`]),
    `问题编号：${id}`,
  ];
}
