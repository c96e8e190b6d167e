/** First-level indicators (一级指标) of the national framework (财预〔2020〕10号, 财预〔2021〕6号) and of the regions. */
const FIRST =
  /^(?:成本|产出|效益|效果|满意度|投入|过程|决策|投入管理|履职效能|运行成本|管理效率|社会效应|可持续发展能力|服务对象满意度|部门管理|履职效果)(?:指标)?$/;

/** Second-level indicators (二级指标). */
const SECOND =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|生态成本|经济效益|社会效益|生态效益|可持续影响|可持续发展|服务对象满意度|满意度|社会公众满意度)(?:指标)?$/;

/** Whether a cell names a level of the hierarchy rather than an indicator. */
export function isLevelWord(text: string, level: 1 | 2): boolean {
  return (level === 1 ? FIRST : SECOND).test(text);
}

/** 产出指标 → 产出. */
export function levelName(text: string): string {
  return text.replace(/指标$/, "");
}

/** Whether a cell says where a target comes from: 计划标准, 历史数据, 行业标准. */
export function isBasisWord(text: string): boolean {
  return /^(?:计划|历史|行业|预算支出|通用|其他)?(?:标准|数据|计划)$|^\d{4}年(?:工作)?计划/.test(text);
}
