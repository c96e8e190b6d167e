import { proseProblem } from "../book/index.ts";
import type { Concept } from "../concept/index.ts";
import { type Disclosure, placesOf, type SourcedText } from "../disclosure/index.ts";
import type { Understanding } from "../understand/index.ts";
import type { Step } from "./step.ts";

const DUTIES = /(?:主要|部门|单位|基本|工作)?(?:职责|职能)(?:情况)?$/;
const OTHER_HEADING = /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/;
const NUMBER =
  /^\s*(?:（[一二三四五六七八九十]+）|\([一二三四五六七八九十\d]+\)|（\d+）|\d+\s*[.．、]|[一二三四五六七八九十]+是)\s*/;

function bare(text: string): string {
  return text.replace(/\s+/g, "").replace(OTHER_HEADING, "");
}

/** The numbered paragraphs below a heading that names the duties of the body. */
function dutiesIn({ blocks }: Disclosure): SourcedText[] {
  const start = blocks.findIndex((block) => block.type === "heading" && DUTIES.test(bare(block.text)));
  const heading = blocks[start];
  if (heading?.type !== "heading") return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(
    (block) => block.type === "table" || (block.type === "heading" && block.level <= heading.level),
  );
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((block) =>
    block.type === "paragraph" || block.type === "heading" ? (NUMBER.test(block.text) ? [block] : []) : [],
  );
}

/** The duties of the body as an edit; none when no document lists them. */
export function dutiesStep(documents: readonly Understanding[]): Step[] {
  for (const { disclosure } of documents) {
    const duties = dutiesIn(disclosure).filter(({ text }) => proseProblem(text) === null);
    if (duties.length === 0) continue;
    const value = duties.map(({ text }) =>
      text
        .replace(NUMBER, "")
        .replace(/\s+/g, "")
        .replace(/[。；]$/, ""),
    );
    return [
      {
        operation: { type: "setField", field: "duties", value: value.filter((text) => text !== "") },
        what: `主要职责 ${duties.length} 条`,
        places: duties.flatMap((duty) => placesOf(duty, disclosure.file).slice(0, 1)),
      },
    ];
  }
  return [];
}

/** What of a figure a reason is kept under: what it is about, not whose and when. */
function reasonConcept({ year: _y, stage: _s, entity: _e, scope: _c, base: _b, kind: _k, ...about }: Concept): Concept {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== "*"));
}

/** The reasons that sentences give for changes; one that spells out an amount is left to the clerk. */
export function reasonSteps(documents: readonly Understanding[]): Step[] {
  const steps = new Map<string, Step>();
  for (const { claims, disclosure } of documents) {
    for (const claim of claims) {
      if (claim.type !== "change" || claim.reason === null || claim.level?.concept.measure === undefined) continue;
      const text = claim.reason.text.replace(/\s+/g, "").replace(/[。；，]+$/, "");
      if (text === "" || proseProblem(text) !== null) continue;
      const concept = reasonConcept(claim.level.concept);
      const key = JSON.stringify(concept);
      if (steps.has(key)) continue;
      steps.set(key, {
        operation: { type: "setReason", concept, text },
        what: `变动原因：${claim.subject}`,
        places: placesOf(claim.reason, disclosure.file).slice(0, 1),
      });
    }
  }
  return [...steps.values()];
}
