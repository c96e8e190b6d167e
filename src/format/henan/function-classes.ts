import { chineseNumber } from "../number-style.ts";
import type { StatementLine } from "../table.ts";

/** A class of expenditure: its code, its name in the first table, and its full name where that differs by more than 支出. */
type ClassName = readonly [code: number, short: string, full?: string];

const CLASSES: readonly ClassName[] = [
  [201, "一般公共服务"],
  [202, "外交"],
  [203, "国防"],
  [204, "公共安全"],
  [205, "教育"],
  [206, "科学技术"],
  [207, "文化旅游体育与传媒"],
  [208, "社会保障和就业"],
  [209, "社会保险基金支出", "社会保险基金支出"],
  [210, "卫生健康"],
  [211, "节能环保"],
  [212, "城乡社区"],
  [213, "农林水"],
  [214, "交通运输"],
  [215, "资源勘探工业信息等"],
  [216, "商业服务业等"],
  [217, "金融支出", "金融支出"],
  [219, "援助其他地区支出", "援助其他地区支出"],
  [220, "自然资源海洋气象等支出", "自然资源海洋气象等支出"],
  [221, "住房保障支出", "住房保障支出"],
  [222, "粮油物资储备支出", "粮油物资储备支出"],
  [223, "国有资本经营预算", "国有资本经营预算"],
  [224, "灾害防治及应急管理", "灾害防治及应急管理"],
  [227, "预备费", "预备费"],
  [229, "其他支出", "其他支出"],
  [230, "转移性支出", "转移性支出"],
  [231, "债务还本支出", "债务还本支出"],
  [232, "债务付息支出", "债务付息支出"],
  [233, "债务发行费用支出", "债务发行费用支出"],
  [234, "抗疫特别国债安排的支出", "抗疫特别国债安排的支出"],
];

/** The lines of the expenditure side; their numbers follow the codes and so leave some out: 十七、 十九、. */
export function functionClassLines(style: "chinese" | "bracketed"): readonly StatementLine[] {
  return CLASSES.map(([code, short, full = `${short}支出`]) => {
    const number = chineseNumber(code - 200);
    return {
      label: style === "chinese" ? `${number}、${short}` : `（${number}）${full}`,
      concept: { functionCode: String(code) },
    };
  });
}
