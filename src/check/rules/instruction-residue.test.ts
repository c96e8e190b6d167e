import { describe, expect, it } from "vitest";
import { instructionResidue } from "./instruction-residue.ts";
import { findingsIn } from "./page.testing.ts";

const line = (text: string) => `青石县档案馆2024年部门预算\n\n一、基本情况\n\n${text}`;
const words = (text: string) => findingsIn(line(text), instructionResidue).map(({ suspects }) => suspects[0]?.quote);

describe("instruction-residue", () => {
  it.each([
    ["各单位结合实际进行说明。", "各单位结合实际进行说明"],
    ["请各单位根据实际情况填写。", "请各单位根据实际情况填写"],
    ["为保障项目实施采取了哪些具体措施制定了管理制度。", "采取了哪些具体措施"],
    ["（如无此项请删除）", "（如无此项请删除）"],
    ["请据实填写本表。", "请据实填写"],
    ["主要原因是：简要说明变动情况。", "主要原因是：简要说明变动情况"],
  ])("%s speaks to who fills it in", (text, prompt) => {
    expect(words(text)).toEqual([prompt]);
  });

  it.each([
    "结合实际，本馆对利用登记制度作了修订。",
    "指导各单位做好归档工作。",
    "为保障项目实施采取了管理措施。",
    "请示报告、申请填报等工作。",
    "督促各部门按照要求公开信息。",
  ])("%s speaks of the department's work", (text) => {
    expect(words(text)).toEqual([]);
  });
});
