import { describe, expect, it } from "vitest";
import { foreignWord } from "./foreign-word.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), foreignWord).map(({ suspects }) => suspects[0]?.quote);

describe("foreign-word", () => {
  it("finds a conjunction that a conversion left, blanks around it or not", () => {
    expect(words("落实会议部署 and 计划。")).toEqual(["and"]);
    expect(words("落实会议部署and计划。")).toEqual(["and"]);
  });

  it.each(["维护Android终端和OA系统。", "Theme与Order两个系统。", "采购A and B两类设备。"])(
    "%s names things",
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );
});
