import { describe, expect, it } from "vitest";
import { rules } from "../../check/index.ts";
import { adviceOn, disclosureName, fileName, typeOf, waiverWords } from "./index.ts";

describe("adviceOn", () => {
  it("puts a likeliest value as a correction to be verified", () => {
    expect(adviceOn({ likeliest: "下降 16.30%" })).toBe("建议核对后更正为“下降 16.30%”");
    expect(adviceOn({ likeliest: "12万元；如按新口径调整，应在文中说明" })).toBe(
      "建议核对后更正为“12万元”；如按新口径调整，应在文中说明",
    );
  });

  it("leaves an instruction as it is", () => {
    expect(adviceOn({ likeliest: "补上“收入总表”；没有数据也要列出空表并说明" })).toBe(
      "建议补上“收入总表”；没有数据也要列出空表并说明",
    );
  });

  it("asks to verify where nothing is likeliest", () => {
    expect(adviceOn({})).toContain("核实无误的，请说明原因");
  });

  it("calls nothing likeliest where several corrections would do, and names them all the same way", () => {
    const advice = adviceOn({ likeliest: "12万元" }, ["第 3 页的“12.00”改为“10.00万元”", "第 4 页的“8.00”有误"]);
    expect(advice).toMatch(/任选其一.*：（1）第 3 页的“12\.00”改为“10\.00万元”；（2）第 4 页的“8\.00”有误$/);
    expect(advice).not.toContain("更正为");
  });

  it("counts corrections beyond the first few", () => {
    const many = Array.from({ length: 9 }, (_, index) => `第 ${index + 1} 行的“1”改为“2”`);
    expect(adviceOn({}, many)).toMatch(/（6）第 6 行[^；]*；（7）改算式中其余 3 个数之一$/);
  });
});

describe("typeOf", () => {
  it("sorts by what the rule looks after, also for rules from elsewhere", () => {
    expect([typeOf({ rule: "row-sum" }), typeOf({ rule: "promised-table-missing" })]).toEqual(["准确性", "完整性"]);
    expect(typeOf({ rule: "doubled-punctuation" })).toBe("规范性");
    const [meta] = rules.map((rule) => rule.meta);
    expect(meta && typeOf({ rule: "our-own" }, [{ ...meta, id: "our-own", category: "existence" }])).toBe("真实性");
  });
});

describe("names", () => {
  it("calls documents and files as letters do", () => {
    expect(disclosureName({ kind: "unitFinalAccounts", year: 2024 })).toBe("2024年单位决算公开文本");
    expect(disclosureName({ kind: "unknown", year: null })).toBe("预决算公开文本");
    expect(fileName("报送/甲局/说明.docx")).toBe("说明.docx");
  });

  it("says why a problem does not count, or counts again", () => {
    const waiver = {
      kind: "waive",
      reason: "批复即如此",
      role: "预算股",
      expires: "2026-12-31",
      expired: false,
    } as const;
    expect(waiverWords({ waiver })).toBe("已豁免，至 2026-12-31：批复即如此（预算股）");
    expect(waiverWords({ waiver: { ...waiver, expired: true } })).toContain("重新计为问题");
    expect(waiverWords({})).toBeUndefined();
  });
});
