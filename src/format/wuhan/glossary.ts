import type { GlossaryEntry, SectionDeclaration } from "../outline.ts";

/** The terms in their official order, in our own words. */
const TERMS: readonly GlossaryEntry[] = [
  {
    term: "财政拨款收入",
    text: "本级财政当年拨给单位的预算资金，来自一般公共预算、政府性基金预算和国有资本经营预算。",
  },
  { term: "事业收入", text: "事业单位从事专业业务及其辅助活动所得的收入。" },
  { term: "事业单位经营收入", text: "事业单位在主业之外开展不独立核算的经营活动所得的收入。" },
  {
    term: "政府性基金预算",
    text: "对依法向特定对象征收、收取的资金，以及土地出让、彩票发行等收入，规定专门用途并单独编列的收支预算。",
  },
  { term: "其他收入", text: "上面各项收入以外的收入，例如利息、租金、捐赠和资产盘盈。" },
  { term: "基本支出", text: "维持机构正常运转、完成日常工作所需的支出，由人员经费和公用经费组成。" },
  { term: "项目支出", text: "在基本支出以外，为完成特定工作任务或者事业发展目标而安排的支出。" },
  {
    term: "“三公”经费",
    text: "部门用一般公共预算财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。因公出国（境）费用于公务出访的旅费、住宿、伙食和培训等；公务用车购置及运行费用于购车及其税费，以及燃料、维修、过路过桥和保险等；公务接待费用于按规定开支的接待，包括外宾接待。",
  },
  {
    term: "机关运行经费",
    text: "行政单位和参照公务员法管理的事业单位为维持运转购买货物和服务的资金，包括办公印刷、邮电、差旅、会议、日常维修、一般设备购置、办公用房水电取暖和物业、公务用车运行等费用。",
  },
  {
    term: "经济分类科目",
    text: "按支出的经济性质和具体用途划分的科目，分类、款两级，有政府预算和部门预算两套，互相对应。部门公开预算用的是部门预算经济分类科目。",
  },
];

/** 第四部分 名词解释 */
export const glossary: SectionDeclaration = {
  id: "glossary",
  number: 4,
  title: "名词解释",
  content: [
    { type: "glossary", numbering: "bracketed", entries: TERMS },
    {
      type: "paragraph",
      sentences: [
        {
          pieces: [
            {
              by: "members",
              dimension: "functionCode",
              level: 3,
              concept: { measure: "expenditure" },
              some: ["（十一）本", { slot: "bodyKind" }, "使用的支出功能分类科目（到项级）："],
              none: [],
            },
          ],
        },
      ],
    },
    { type: "accountGlossary", level: 3, numbering: "arabic" },
    { type: "glossary", numbering: "none", entries: [], withBookTerms: true },
    { type: "prose", key: "inquiries" },
  ],
};
