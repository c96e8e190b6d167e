import type { SectionDeclaration } from "../outline.ts";
import { appropriationSituation, expenditureSituation } from "./expenditure.ts";
import { governmentFundSituation, stateCapitalSituation } from "./funds.ts";
import { glossary } from "./glossary.ts";
import { incomeSituation } from "./income.ts";
import { operatingFunds, procurement, stateAssets } from "./other-matters.ts";
import { overview } from "./overview.ts";
import { projectSituation } from "./projects.ts";
import { tables } from "./tables.ts";
import { threePublicSituation } from "./three-public.ts";
import type { Variant } from "./variant.ts";

const NOTE =
  "（表格见附表。表内数字经四舍五入，合计数与各分项之和可能有尾差；某张表为空表或者数据为0的，表示没有安排相应的收支。）";

/** 第二部分: where the tables are. */
const budgetTables: SectionDeclaration = {
  id: "budgetTables",
  number: 2,
  title: "{body}{year}年{bodyKind}预算表",
  content: [{ type: "paragraph", sentences: [{ pieces: [NOTE] }] }],
};

function explanation(variant: Variant): SectionDeclaration {
  return {
    id: "budgetExplanation",
    number: 3,
    title: "{body}{year}年{bodyKind}预算情况说明",
    sections: [
      {
        id: "incomeAndExpenditureExplanation",
        number: 1,
        title: "{year}年{bodyKind}预算收支情况说明",
        sections: [
          incomeSituation,
          expenditureSituation,
          appropriationSituation,
          governmentFundSituation(variant),
          stateCapitalSituation(variant),
          operatingFunds(variant),
          procurement,
          stateAssets,
          projectSituation(variant),
        ],
      },
      threePublicSituation(variant),
    ],
  };
}

/** The tables, which are published as a file of their own. */
const attachedTables: SectionDeclaration = {
  id: "attachedTables",
  number: 5,
  numbering: "none",
  title: "附表",
  content: tables.map(({ id }) => ({ type: "table", table: id })),
};

/** The four parts of a disclosure in Jiangxi and the tables attached to it. */
export function outline(variant: Variant): readonly SectionDeclaration[] {
  return [overview(variant), budgetTables, explanation(variant), glossary(variant), attachedTables];
}
