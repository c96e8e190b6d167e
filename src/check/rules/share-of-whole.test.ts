import { describe, expect, it } from "vitest";
import { findingsIn, outcomeOf } from "./page.testing.ts";
import { shareOfWhole } from "./share-of-whole.ts";

const document = (...lines: string[]) => ["青石县档案馆2024年部门预算", "", ...lines].join("\n");

describe("share-of-whole", () => {
  it("names the right share", () => {
    const [finding] = findingsIn(
      document("三、支出预算安排情况", "", "2024年支出预算300万元，其中：基本支出200万元，占76.00%。"),
      shareOfWhole,
    );
    expect(finding?.likeliest).toBe("66.67%");
    expect(finding?.severity).toBe("error");
  });

  it("looks for the whole in the rest of the document", () => {
    const table = [
      "2024年一般公共预算支出表",
      "",
      "单位：万元",
      "",
      "科目编码\t科目名称\t合计",
      "\t合计\t300.00",
      "201\t一般公共服务支出\t300.00",
    ];
    expect(
      outcomeOf(
        document("五、一般公共预算支出情况", "", "（二）结构情况", "", "基本支出200万元，占66.67%。", "", ...table),
        shareOfWhole,
      ),
    ).toMatchObject({ held: 1, findings: [] });
  });

  it("takes a last digit that was forced to make 100 for information", () => {
    const [finding] = findingsIn(
      document("三、支出预算安排情况", "", "2024年支出预算1076.35万元，其中：住房保障支出77.55万元，占7.19%。"),
      shareOfWhole,
    );
    expect(finding?.severity).toBe("info");
  });

  it("cannot judge a share whose whole is nowhere", () => {
    expect(outcomeOf(document("三、支出预算安排情况", "", "项目支出100万元，占33%。"), shareOfWhole).state).toBe(
      "undecided",
    );
  });
});
