import { describe, expect, it } from "vitest";
import { readText } from "../../read/text/index.ts";
import { understand } from "../index.ts";

const document = (heading: string, ...paragraphs: string[]) =>
  understand(
    readText(
      ["青石县档案馆2024年部门预算", "", heading, ...paragraphs.flatMap((text) => ["", text])].join("\n"),
      "a.txt",
    ),
  );

const levels = (heading: string, text: string, dimensions: readonly string[]) =>
  document(heading, text)
    .figures.filter(({ concept }) => concept.kind === "level")
    .map(({ concept, places }) => [places[0]?.quote, ...dimensions.map((d) => concept[d as keyof typeof concept])]);

describe("amounts in sentences", () => {
  it("take fund and measure from the section they stand in", () => {
    const text = "基本支出 737.6 万元，其中：人员经费 663.15 万元，公用经费 74.45 万元；项目支出 140.32 万元。";
    expect(levels("五、一般公共预算支出安排情况", text, ["fund", "nature"])).toEqual([
      ["737.6", "generalPublicBudget", "basic"],
      ["663.15", "generalPublicBudget", "personnel"],
      ["74.45", "generalPublicBudget", "running"],
      ["140.32", "generalPublicBudget", "project"],
    ]);
  });

  it("are parts of what 其中 stands behind, until a sibling closes it", () => {
    const text =
      "支出预算300万元，其中：基本支出200万元，其中：工资福利支出150万元、商品和服务支出50万元；项目支出100万元，其中：商品和服务支出100万元。";
    expect(levels("三、支出预算情况", text, ["nature", "economicCode"])).toEqual([
      ["300", "*", "*"],
      ["200", "basic", "*"],
      ["150", "basic", "d:301"],
      ["50", "basic", "d:302"],
      ["100", "project", "*"],
      ["100", "project", "d:302"],
    ]);
  });

  it("know an account by its full path", () => {
    const text = "一般公共服务支出（类）档案事务（款）档案馆（项）：2024年预算数为136.00万元。";
    expect(levels("五、一般公共预算当年拨款情况说明", text, ["functionCode"])).toEqual([["136.00", "2012604"]]);
  });

  it("have no concept in the glossary", () => {
    expect(levels("四、名词解释", "单位价值在50万元以上的大型设备。", ["measure"])).toEqual([["50", undefined]]);
  });
});

describe("breakdowns", () => {
  const sums = (heading: string, ...paragraphs: string[]) =>
    document(heading, ...paragraphs).relations.map(({ total, parts, exhaustive }) => [
      total.places[0]?.quote,
      parts.map(({ places }) => places[0]?.quote),
      exhaustive,
    ]);

  it("go on behind a full stop", () => {
    const text =
      "2024年“三公”经费242万元，比上年减少8万元。其中：因公出国（境）费22万元；公务用车购置及运行维护费211万元；公务接待费9万元。";
    expect(sums("三、“三公”经费预算情况", text)).toEqual([["242", ["22", "211", "9"], true]]);
  });

  it("go on in paragraphs of their own: 按…划分", () => {
    expect(
      sums(
        "（二）支出预算情况",
        "2024年支出预算总额300万元。",
        "按支出项目类别划分：基本支出200万元，其中：人员经费150万元。",
        "项目支出100万元。",
      ),
    ).toEqual([
      ["300", ["200", "100"], true],
      ["200", ["150"], false],
    ]);
  });

  it("take a list that goes through the zeros of a form for the whole", () => {
    const text = "项目支出108万元，其中：工资福利支出0万元，商品和服务支出108万元，资本性支出0万元，其他支出0万元。";
    expect(sums("三、支出预算情况", text)).toEqual([["108", ["0", "108", "0", "0"], true]]);
  });
});

describe("changes", () => {
  it("keep level, amount, rate and reason together", () => {
    const text = "2024年支出预算 300 万元，比2023年预算减少 100 万元，下降 25%，主要原因是馆库维修已经完成。";
    const [claim] = document("三、支出预算情况", text).claims;
    expect(claim).toMatchObject({
      type: "change",
      subject: "支出预算",
      direction: "decrease",
      rateDirection: "decrease",
      level: { printed: { fen: 300_000_000 } },
      change: { printed: { fen: 100_000_000 }, concept: { kind: "change", base: "initialBudget" } },
      rate: { printed: { value: { units: 25, scale: 0 } } },
      reason: { text: "馆库维修已经完成" },
    });
  });

  it("quote the claim verbatim, also across a joined line", () => {
    const text = ["2024年支出预算 300 万元，比2023年预算减少 100", "", "万元，下降 25%。"].join("\n");
    const [claim] = document("三、支出预算情况", text).claims;
    expect(claim?.places.map(({ quote }) => quote).join("")).toBe("300 万元，比2023年预算减少 100万元，下降 25%");
  });

  it("speak of the amount before a bracket, not of those inside it", () => {
    const text = "公务用车费210万元（其中购置费96万元，比上年减少76万元）比上年减少95万元，下降31.15%。";
    const claims = document("三、“三公”经费预算情况", text).claims.filter((claim) => claim.type === "change");
    expect(claims.map(({ level, change }) => [level?.places[0]?.quote, change?.places[0]?.quote])).toEqual([
      ["96", "76"],
      ["210", "95"],
    ]);
  });

  it("speak of the total once a semicolon has closed the list of its parts", () => {
    const text = "政府采购预算60万元，其中：货物类12万元，服务类48万元；比2023年预算增加10万元，增长20%。";
    const [claim] = document("（二）政府采购情况", text).claims;
    expect(claim).toMatchObject({ type: "change", level: { places: [{ quote: "60" }] } });
  });

  it("keep last year's amount where the sentence prints it", () => {
    const text = "一般公共预算支出198万元比2023年年初预算数203万元减少5万元，下降2.46%。";
    const [claim] = document("三、支出预算情况", text).claims;
    expect(claim).toMatchObject({ previous: { concept: { year: "2023" }, places: [{ quote: "203" }] } });
  });

  it("take a rate in brackets", () => {
    const [claim] = document("三、支出预算情况", "2024年支出预算300万元，较上年增加60万元（25%）。").claims;
    expect(claim).toMatchObject({ rate: { printed: { value: { units: 25, scale: 0 } } }, rateDirection: "increase" });
  });

  it("know 持平", () => {
    const [claim] = document("三、“三公”经费预算情况", "公务接待费2万元，与上年预算持平。").claims;
    expect(claim).toMatchObject({
      direction: "unchanged",
      change: null,
      level: { concept: { item: "officialHospitality" } },
    });
  });
});

describe("shares", () => {
  it("prefer the whole of their own sentence", () => {
    const text = "2024年支出预算300万元，其中：基本支出200万元，占67%；项目支出100万元，占33%。";
    const shares = document("三、支出预算情况", text).claims.flatMap((claim) =>
      claim.type === "share" ? [claim] : [],
    );
    expect(shares.map(({ part, wholes }) => [part.places[0]?.quote, wholes[0]?.places[0]?.quote])).toEqual([
      ["200", "300"],
      ["100", "300"],
    ]);
  });
});
