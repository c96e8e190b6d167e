import { printable } from "../../check/index.ts";
import type { LetterText } from "../../write/index.ts";
import { headOf, type Passage } from "../places/index.ts";
import type { Review, ReviewedProblem } from "../review.ts";
import { disclosureName, fileName, PROBLEM_TYPES, unitName } from "../wording/index.ts";

type Paragraph = LetterText["paragraphs"][number];

const PLACES_SHOWN = 4;
const LONGEST_QUOTE = 60;
const NUMERALS = "一二三四五六七八九十";

function placeOf(passage: Passage, review: Review): string {
  const where = review.whereabouts(passage);
  return where === "" ? `“${headOf(printable(passage.quote), LONGEST_QUOTE)}”` : where;
}

/** The distinct places of a problem in words; those beyond the first few are counted. */
function placesOf({ suspects, evidence }: ReviewedProblem, review: Review): string {
  const shown = suspects.length > 0 ? suspects : evidence;
  const distinct = [...new Set(shown.map((passage) => placeOf(passage, review)))];
  const rest = distinct.length > PLACES_SHOWN ? `等 ${distinct.length} 处` : "";
  return `${distinct.slice(0, PLACES_SHOWN).join("；")}${rest}`;
}

function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`;
}

function item(reviewed: ReviewedProblem, number: number, review: Review): Paragraph {
  const { problem, advice } = reviewed;
  const places = placesOf(reviewed, review);
  const arithmetic = problem.arithmetic === undefined ? [] : [`计算过程：${printable(problem.arithmetic)}`];
  const said = [printable(problem.message), ...arithmetic, printable(advice)].map(sentence).join("");
  return { text: `${number}．${places === "" ? "" : `${places}：`}${said}` };
}

interface Chapter {
  readonly title: string;
  readonly problems: readonly ReviewedProblem[];
}

/** Errors and warnings by what they touch; hints are only asked to be verified. */
function chaptersOf({ problems }: Review): Chapter[] {
  const certain = problems.filter(({ problem }) => problem.severity !== "info");
  const hints = problems.filter(({ problem }) => problem.severity === "info");
  const chapters = PROBLEM_TYPES.map((type) => ({
    title: `${type}方面`,
    problems: certain.filter((problem) => problem.type === type),
  }));
  return [...chapters, { title: "请一并核实的事项", problems: hints }].filter((each) => each.problems.length > 0);
}

function opening(review: Review): Paragraph {
  const { document, result, problems } = review;
  const files = (document.disclosure.files ?? [document.disclosure.file]).map((file) => `“${fileName(file)}”`);
  const found =
    problems.length === 0
      ? "没有发现需要修改的问题"
      : `发现需要修改或者核实的问题 ${problems.length} 个，现将审核意见反馈如下，请逐项核实、修改`;
  const held = result.relationsHeld > 0 ? `核对一致的数字关系 ${result.relationsHeld} 项，` : "";
  return { text: `对你单位报送的${disclosureName(document)}（${files.join("、")}）进行了审核，${held}${found}。` };
}

/** What could not be judged is said, so that nobody takes it for checked. */
function undecided({ result }: Review): Paragraph[] {
  const entries = result.ledger.filter(({ state }) => state === "undecided");
  if (entries.length === 0) return [];
  const reasons = entries.map(({ title, why }) => `${title}（${why ?? "缺少资料"}）`);
  return [{ text: `以下事项因缺少资料未能核对，请自行复核：${reasons.join("；")}。` }];
}

function bases({ problems }: Review): Paragraph[] {
  const distinct = [...new Set(problems.flatMap(({ problem }) => problem.basis ?? []))];
  return distinct.length === 0 ? [] : [{ text: `以上意见的主要依据：${distinct.join("；")}。` }];
}

const CLOSING =
  "请于　　年　　月　　日前将修改后的公开文本和逐项反馈情况报送我们。对审核意见有不同看法的，请说明理由并附有关资料。";

/** Writes the letter in which the problems of a document are returned to the unit that publishes it (审核意见). */
export function opinionLetter(review: Review): LetterText {
  const { document } = review;
  const unit = unitName(document);
  let number = 0;
  const chapters = chaptersOf(review).flatMap(({ title, problems }, index): Paragraph[] => [
    { heading: true, text: `${NUMERALS[index] ?? index + 1}、${title}` },
    ...problems.map((problem) => {
      number += 1;
      return item(problem, number, review);
    }),
  ]);
  return {
    title: `关于${document.body ?? ""}\n${disclosureName(document)}的审核意见`,
    addressee: unit,
    paragraphs: [
      opening(review),
      ...chapters,
      ...undecided(review),
      ...bases(review),
      ...(chapters.length > 0 ? [{ text: CLOSING }] : []),
    ],
    signature: "",
    date: "",
  };
}
