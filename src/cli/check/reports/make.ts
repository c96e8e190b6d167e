import type { CheckResult, RuleMeta } from "../../../check/index.ts";
import type { ReadLimits } from "../../../read/index.ts";
import type { Review } from "../../../report/index.ts";
import type { Understanding } from "../../../understand/index.ts";
import type { Input } from "../../inputs.ts";
import { inputBytes } from "../../read-input.ts";
import type { ReportKind } from "./kinds.ts";
import type { MadeReports } from "./made.ts";

type Report = typeof import("../../../report/index.ts");
type MadeFile = MadeReports["files"][number];

/** One disclosure whose reports are being made. */
class Maker {
  readonly files: MadeFile[] = [];
  readonly leftOut: string[] = [];
  readonly #report: Report;
  readonly #review: Review;
  readonly #inputs: readonly Input[];
  readonly #limits: Partial<ReadLimits>;

  constructor(report: Report, review: Review, inputs: readonly Input[], limits: Partial<ReadLimits>) {
    this.#report = report;
    this.#review = review;
    this.#inputs = inputs;
    this.#limits = limits;
  }

  async make(kind: ReportKind): Promise<void> {
    if (kind === "html") this.files.push({ kind, input: 0, content: this.#report.reportPage(this.#review) });
    if (kind === "letter") {
      this.files.push({ kind, input: 0, content: await this.#report.opinionDocument(this.#review) });
    }
    if (kind === "pdf" || kind === "docx") await this.#copies(kind);
  }

  /** Copies of the original files with the problems at their places; what is no Word file becomes one. */
  async #copies(kind: "pdf" | "docx"): Promise<void> {
    let others = 0;
    for (const [index, input] of this.#inputs.entries()) {
      const bytes = new Uint8Array(await inputBytes(input, this.#limits));
      if ((await this.#report.copyKind(bytes)) === kind) await this.#copy(kind, index, input.name, bytes);
      else if (kind === "pdf") this.leftOut.push(`${input.name}：不是 PDF，没有 PDF 批注版`);
      else others += 1;
    }
    if (others === 0) return;
    const first = this.files.some((made) => made.kind === "docx" && made.input === 0);
    const named = first ? this.#inputs.findIndex((_, index) => !this.files.some((made) => made.input === index)) : 0;
    this.files.push({
      kind: "docx",
      input: Math.max(0, named),
      content: await this.#report.commentedDocument(this.#review),
    });
  }

  /** A file that cannot be edited, though it could be read, is left out with the reason. */
  async #copy(kind: "pdf" | "docx", input: number, name: string, bytes: Uint8Array): Promise<void> {
    const copy = kind === "pdf" ? this.#report.annotatedCopy : this.#report.commentedCopy;
    try {
      this.files.push({ kind, input, content: await copy(bytes, name, this.#review) });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.leftOut.push(`${name}：${error.message}`);
    }
  }
}

/** A checked disclosure, and what its rules look after where they are not the built-in ones. */
export interface CheckedDocument {
  readonly document: Understanding;
  readonly result: CheckResult;
  readonly rules: readonly RuleMeta[] | undefined;
}

/** Makes the reports on a checked disclosure that are asked for; the program's JSON is written elsewhere. */
export async function makeReports(
  { document, result, rules }: CheckedDocument,
  inputs: readonly Input[],
  kinds: readonly ReportKind[],
  limits: Partial<ReadLimits>,
): Promise<MadeReports> {
  const report = await import("../../../report/index.ts");
  const review = report.reviewOf(document, result, rules);
  const maker = new Maker(report, review, inputs, limits);
  for (const kind of kinds) await maker.make(kind);
  return {
    files: maker.files,
    leftOut: maker.leftOut,
    list: kinds.includes("xlsx") ? report.documentList(review) : null,
    sarif: kinds.includes("sarif") ? report.sarifPart(review) : null,
  };
}
