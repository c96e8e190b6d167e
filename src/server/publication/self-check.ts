import { type Book, validateBook } from "../../book/index.ts";
import { type Problem as CheckProblem, type CheckResult, check, rules } from "../../check/index.ts";
import { ComposeError, compose } from "../../compose/index.ts";
import { formatFor } from "../../format/index.ts";
import { matchProblems, saysTheSame, unjudgedIn } from "../../review/index.ts";
import type { FindingAnswer, GoneFinding, PublicationCheck, StoredFinding } from "../../store/index.ts";
import { understand } from "../../understand/index.ts";
import { Problem } from "../problem.ts";

/** A book, composed as it would be published and checked. Pure. */
export interface Checked {
  readonly format: string;
  readonly result: CheckResult;
}

/**
 * Composes a book and checks what comes out.
 * @throws Problem unprocessable when the book cannot be composed
 */
export function checkBook(book: Book): Checked {
  const issues = validateBook(book);
  if (issues.length > 0) throw new Problem("unprocessable", "账本还有填得不对的地方，不能编制", { places: issues });
  const format = formatFor(book);
  try {
    return { format: format.id, result: check(understand(compose(book, format))) };
  } catch (error) {
    if (error instanceof ComposeError) throw new Problem("unprocessable", error.message);
    throw error;
  }
}

/** What a problem guards: that of any rule that it breaks. */
export function guardedBy({ rule, identities }: Pick<CheckProblem, "rule" | "identities">): StoredFinding["protects"] {
  const broken = new Set([rule, ...identities.map((identity) => identity.rule)]);
  return rules.find(({ meta }) => meta.protects !== undefined && broken.has(meta.id))?.meta.protects ?? null;
}

/** A check beside the one before it. */
export interface Rechecked {
  readonly findings: readonly StoredFinding[];
  readonly gone: readonly GoneFinding[];
}

/** A name that no other finding of this check has. */
function freeName(id: string, taken: ReadonlySet<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}-${count}`;
  return name;
}

/**
 * Names the problems of a check as they were named in the one before, wherever they are the same, and says what became of
 * them. `known` are the names of all findings that there ever were: one of these that is new to this check is back. Pure.
 */
export function rechecked(
  { problems, ledger }: CheckResult,
  before: Pick<PublicationCheck, "findings"> | null,
  known: ReadonlySet<string>,
): Rechecked {
  const old = before?.findings ?? [];
  const nameOf = new Map(old.map(({ problem, finding }) => [problem, finding]));
  const { pairs, onlyBefore } = matchProblems(
    old.map(({ problem }) => problem),
    problems,
  );
  const pairOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const taken = new Set(pairs.map((pair) => nameOf.get(pair.before) ?? ""));
  const findings = problems.map((problem): StoredFinding => {
    const protects = guardedBy(problem);
    const pair = pairOf.get(problem);
    const carried = pair && nameOf.get(pair.before);
    if (pair && carried !== undefined)
      return { finding: carried, since: saysTheSame(pair) ? "still" : "changed", protects, problem };
    const finding = freeName(problem.id, taken);
    taken.add(finding);
    return { finding, since: known.has(finding) ? "back" : "new", protects, problem };
  });
  const gone = onlyBefore.map((problem) => ({
    finding: nameOf.get(problem) ?? problem.id,
    message: problem.message,
    unjudged: unjudgedIn(ledger, problem),
  }));
  return { findings, gone };
}

const STILL_THERE = "复查时问题仍在";
const SAYS_OTHERWISE = "复查时内容有变，须重新处理";
const IS_BACK = "复查时问题又出现";

/**
 * Why a check opens a finding again: it was called fixed and is there, or it is no longer what was disputed, waived or let
 * pass. Null where what was said of it stands.
 */
export function reopenedBecause(
  { since }: Pick<StoredFinding, "since">,
  newest: Pick<FindingAnswer, "answer"> | undefined,
): string | null {
  if (!newest || newest.answer === "reopened") return null;
  if (since === "still") return newest.answer === "fixed" ? STILL_THERE : null;
  if (since === "changed") return SAYS_OTHERWISE;
  return since === "back" ? IS_BACK : null;
}
