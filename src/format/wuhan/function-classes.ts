import { chineseNumber } from "../number-style.ts";
import type { StatementLine } from "../table.ts";

/** The classes of expenditure in the order in which the statements of Wuhan list them. */
const CLASSES: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
  ["233", "债务发行费用支出"],
  ["203", "国防支出"],
];

/** From 21 on these statements number with 廿. */
function classNumber(value: number): string {
  return chineseNumber(value).replace(/^二十(?=.)/, "廿");
}

/** The lines of the expenditure side, numbered 一、 or （一）. */
export function functionClassLines(style: "chinese" | "bracketed"): readonly StatementLine[] {
  return CLASSES.map(([functionCode, name], index) => {
    const number = classNumber(index + 1);
    return { label: style === "chinese" ? `${number}、${name}` : `（${number}）${name}`, concept: { functionCode } };
  });
}
