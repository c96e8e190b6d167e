import { beforeAll, describe, expect, it } from "vitest";
import { rules } from "../../check/index.ts";
import { plantedReview, reviewOfText, WRONG_RATE } from "../review.testing.ts";
import type { Review } from "../review.ts";
import { reportPage } from "./index.ts";

describe("reportPage", () => {
  let review: Review;
  let page: string;
  beforeAll(async () => {
    review = await plantedReview();
    page = reportPage(review);
  });

  it("has a card for each problem, and every link leads to something on the page", () => {
    const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    for (const { number } of review.problems) expect(ids).toContain(`p${number}`);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(links.length).toBeGreaterThan(review.problems.length);
    for (const target of links) expect(ids).toContain(target);
  });

  it("gives no identifier twice", () => {
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("loads nothing, runs nothing, and names no rule by its identifier", () => {
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|https?:\/\//i);
    const text = page.replace(/<style>[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, " ");
    for (const { meta } of rules) expect(text).not.toContain(meta.id);
  });

  it("marks the wrong words in the document, with the number of the problem behind them", async () => {
    const written = reportPage(await reviewOfText(WRONG_RATE));
    const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(written) ?? [];
    expect(main).toMatch(
      /增长<span id="s1-1"><mark class="error">20\.00%<\/mark><\/span><sup><a class="badge error" href="#p1"/,
    );
    expect(main).toContain('<mark class="evidence">40.00');
  });

  it("leaves the look of the document's own elements alone", () => {
    const own = page.slice(page.indexOf(".head {"), page.indexOf("</style>"));
    const classes = [...page.slice(page.indexOf("<main")).matchAll(/<(?:td|th|p|table|div)\b[^>]*class="([^"]+)"/g)];
    expect(classes.length).toBeGreaterThan(0);
    for (const name of new Set(classes.flatMap(([, names = ""]) => names.split(" ")))) {
      expect(own).not.toMatch(new RegExp(`\\.${name}\\b`));
    }
  });

  it("escapes what the document says", async () => {
    const written = reportPage(
      await reviewOfText(WRONG_RATE.replace("云岭县档案馆收入", "<b onclick=x>云岭县档案馆收入")),
    );
    expect(written).not.toContain("<b onclick");
  });

  it("shows what was not checked, and says so where nothing was found", async () => {
    const sound = reportPage(await reviewOfText(WRONG_RATE.replace("20.00%", "25.00%")));
    expect(sound).toContain("没有发现问题");
    expect(sound).toMatch(/未能判断的（没有核对）：\d+ 类/);
  });

  it("keeps what was waived apart", () => {
    const waiver = {
      kind: "waive",
      reason: "批复即如此",
      role: "预算股",
      expires: "2026-12-31",
      expired: false,
    } as const;
    const [first, ...problems] = review.problems;
    const settled = first ? [{ ...first, problem: { ...first.problem, waiver } }] : [];
    expect(reportPage({ ...review, problems, settled })).toMatch(/已豁免或者有争议 1 个[\s\S]*批复即如此/);
  });
});
