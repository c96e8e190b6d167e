/** What the items that recur in every function class are for, by the last two digits: 01 行政运行 and so on. */
const RECURRING: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
  "01": { name: "行政运行", text: "行政单位及参照公务员法管理的事业单位维持日常运转的基本支出。" },
  "02": { name: "一般行政管理事务", text: "行政单位及参照公务员法管理的事业单位没有单设项级科目的其他项目支出。" },
  "03": { name: "机关服务", text: "为机关提供后勤服务的附属单位的支出。" },
  "50": { name: "事业运行", text: "事业单位维持日常运转的基本支出。" },
};

/** What single items are for, in our own words. */
const SINGLE: Readonly<Record<string, string>> = {
  "2080501": "行政单位及参照公务员法管理的事业单位用于离退休人员的支出。",
  "2080502": "事业单位用于离退休人员的支出。",
  "2080505": "单位为在职人员缴纳的基本养老保险费。",
  "2080506": "单位为在职人员实际缴纳的职业年金。",
  "2080599": "其他用于行政事业单位养老的支出。",
  "2080801": "按规定发给因公牺牲或者病故人员家属的抚恤金和丧葬补助。",
  "2089999": "其他用于社会保障和就业的支出。",
  "2101101": "行政单位及参照公务员法管理的事业单位基本医疗保险缴费等支出。",
  "2101102": "事业单位基本医疗保险缴费等支出。",
  "2101103": "按规定用于公务员医疗补助的支出。",
  "2101199": "其他用于行政事业单位医疗的支出。",
  "2210201": "按规定由单位为职工缴存的住房公积金。",
  "2210202": "按房改政策向符合条件的职工发放的提租补贴。",
  "2210203": "按房改政策向无房和住房未达标的职工发放的购房补贴。",
};

/**
 * What a functional item (项) is for, as a glossary says it; null for items that nobody here has explained. The recurring
 * items mean the same wherever the official list has them (政府收支分类科目), under the names of `name`.
 * @param name what the account is called in the document's year
 */
export function explanationOf(code: string, name: string): string | null {
  const single = SINGLE[code];
  if (single !== undefined) return single;
  const recurring = code.length === 7 ? RECURRING[code.slice(5)] : undefined;
  return recurring?.name === name ? recurring.text : null;
}
