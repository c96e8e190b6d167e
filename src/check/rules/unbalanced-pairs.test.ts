import { describe, expect, it } from "vitest";
import { findingsIn } from "./page.testing.ts";
import { unbalancedPairs } from "./unbalanced-pairs.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), unbalancedPairs).map(({ suspects }) => suspects[0]?.quote);

describe("unbalanced-pairs", () => {
  it("shows the words around the lone mark", () => {
    expect(words("这部分资金没有列入年初数”。")).toEqual(["金没有列入年初数”"]);
  });

  it.each([
    "“三公”经费（含因公出国（境）费)2万元。",
    "实施方案：1）整理；2）扫描；a）核对。",
    "依据《关于印发〈方案〉的通知》（青办发〔2023〕6号）执行。",
  ])("%s is in pairs", (text) => {
    expect(words(text)).toEqual([]);
  });

  it("lets a quotation run over two paragraphs", () => {
    expect(words("会议指出，“要做好保管工作。\n\n要做好利用工作”。")).toEqual([]);
  });
});
