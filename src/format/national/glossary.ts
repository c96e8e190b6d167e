import type { GlossaryEntry, SectionDeclaration } from "../outline.ts";

const TERMS: readonly GlossaryEntry[] = [
  { term: "财政拨款收入", text: "财政当年拨给单位的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。" },
  { term: "财政专户管理资金收入", text: "缴入财政专户、实行专项管理的资金，如教育收费。" },
  { term: "事业收入", text: "事业单位从事专业业务及其辅助活动所得的收入。" },
  { term: "其他收入", text: "上面各项收入以外的收入。" },
  { term: "上年结转结余", text: "以前年度安排、结转到本年按规定继续使用的资金。" },
  { term: "基本支出", text: "维持机构运转、完成日常工作所需的支出，由人员经费和公用经费组成。" },
  { term: "项目支出", text: "在基本支出以外，为完成特定工作任务或者事业发展目标而安排的支出。" },
  {
    term: "“三公”经费",
    text: "用一般公共预算财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。",
  },
  {
    term: "机关运行经费",
    text: "行政单位和参照公务员法管理的事业单位用一般公共预算财政拨款安排的公用经费，用于购买货物和服务。",
  },
];

/** 第四部分 名词解释, with the functional accounts that the body spends under. */
export const glossary: SectionDeclaration = {
  id: "glossary",
  number: 4,
  title: "名词解释",
  content: [
    { type: "glossary", numbering: "chinese", entries: TERMS, withBookTerms: true },
    { type: "accountGlossary", level: 3, numbering: "arabic" },
  ],
};
