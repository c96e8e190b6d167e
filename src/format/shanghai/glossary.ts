import type { GlossaryEntry, SectionDeclaration } from "../outline.ts";

/** The terms in their official order, in our own words. */
const TERMS: readonly GlossaryEntry[] = [
  {
    term: "财政拨款收入",
    text: "本级财政当年拨给预算主管部门及其所属单位的资金，来自一般公共预算、政府性基金预算和国有资本经营预算。",
  },
  { term: "事业收入", text: "事业单位从事专业业务及其辅助活动所得的收入。" },
  { term: "事业单位经营收入", text: "事业单位在主业之外开展不独立核算的经营活动所得的收入。" },
  { term: "其他收入", text: "财政拨款收入、事业收入、事业单位经营收入以外的收入。" },
  {
    term: "基本支出预算",
    text: "预算主管部门及其所属单位为维持机构运转、完成日常工作编制的年度支出计划，分人员经费和公用经费。",
  },
  {
    term: "项目支出预算",
    text: "预算主管部门及其所属单位在基本支出以外，为完成工作任务、事业发展目标或者特定目标编制的年度支出计划。",
  },
  {
    term: "“三公”经费",
    text: "部门及其所属单位使用本级财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。因公出国（境）费用于公务出访、交流和培训的旅费、食宿等；公务用车购置及运行费用于编制内车辆的更新，以及燃料、维修、过路过桥和保险等；公务接待费用于执行公务所需的接待。",
  },
  {
    term: "机关运行经费",
    text: "行政单位和参照公务员法管理的事业单位使用一般公共预算财政拨款安排的基本支出中的公用经费。",
  },
];

/** 三、名词解释 */
export const glossary: SectionDeclaration = {
  id: "glossary",
  number: 3,
  title: "名词解释",
  content: [{ type: "glossary", numbering: "bracketed", entries: TERMS, withBookTerms: true }],
};
