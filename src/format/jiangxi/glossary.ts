import type { ContentItem, GlossaryEntry, SectionDeclaration } from "../outline.ts";
import type { Variant } from "./variant.ts";

const INCOME: readonly GlossaryEntry[] = [
  { term: "财政拨款收入", text: "本级财政当年拨给部门的资金。" },
  { term: "教育收费资金收入", text: "学费、住宿费、委托培养费、培训费等按规定实行专户管理的教育收费。" },
  { term: "事业收入", text: "事业单位从事专业业务活动和辅助活动所得的收入。" },
  { term: "事业单位经营收入", text: "事业单位在专业业务和辅助活动以外，从事非独立核算的经营活动所得的收入。" },
  { term: "附属单位上缴收入", text: "事业单位附属的独立核算单位按规定的标准或者比例上缴的收入。" },
  { term: "上级补助收入", text: "事业单位从主管部门和上级单位取得的、不属于财政拨款的补助。" },
  { term: "其他收入", text: "上述各项以外的收入。" },
  { term: "使用非财政拨款结余", text: "用历年积累的非财政拨款结余弥补本年收支差额的数额。" },
  { term: "上年结转和结余", text: "以前年度尚未用完、结转到本年按规定使用的资金。" },
];

const USUAL_ACCOUNTS: readonly GlossaryEntry[] = [
  { term: "行政运行", text: "行政单位（含参公单位）维持日常运转的基本支出。" },
  { term: "一般行政管理事务", text: "行政单位（含参公单位）没有单设项级科目的其他项目支出。" },
  { term: "机关服务", text: "为机关提供后勤服务的单位的支出。" },
  { term: "事业运行", text: "事业单位维持日常运转的基本支出。" },
  { term: "住房公积金", text: "单位按规定的基数和比例为职工缴存的住房公积金。" },
];

const TERMS: readonly GlossaryEntry[] = [
  {
    term: "机关运行经费",
    text: "为保障行政单位（含参照公务员法管理的事业单位）运行，用一般公共预算安排、用来购买货物和服务的资金，也就是公用经费。",
  },
  {
    term: "“三公”经费",
    text: "用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。",
  },
  { term: "基本支出", text: "保障机构正常运转、完成日常工作任务的人员支出和公用支出。" },
  { term: "项目支出", text: "在基本支出以外，为完成特定的行政任务或者事业发展目标安排的支出。" },
];

/** 第四部分 名词解释 */
export function glossary({ accountTerms }: Variant): SectionDeclaration {
  const accounts: ContentItem =
    accountTerms === "inUse"
      ? { type: "accountGlossary", level: 3, numbering: "bracketed" }
      : { type: "glossary", entries: USUAL_ACCOUNTS, numbering: "bracketed" };
  return {
    id: "glossary",
    number: 4,
    title: "名词解释",
    sections: [
      {
        id: "incomeTerms",
        number: 1,
        title: "收入科目",
        content: [{ type: "glossary", entries: INCOME, numbering: "bracketed" }],
      },
      { id: "expenditureTerms", number: 2, title: "支出科目", content: [accounts] },
      {
        id: "specialTerms",
        number: 3,
        title: "{bodyKind}涉及的专业名词",
        content: [{ type: "glossary", entries: TERMS, numbering: "bracketed", withBookTerms: true }],
      },
    ],
  };
}
