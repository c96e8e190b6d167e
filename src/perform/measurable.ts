import { type IndicatorValue, parseIndicatorValue } from "./indicator.ts";

/** Names that can only take a percentage; 效率, 频率, 功率 and the like are no ratios. */
const RATIO = /(?<![效频功速税利汇])率$/;
/** A goal to raise a rate may say so in words. */
const RAISING = /提升|提高|增强|降低|减少|改善|促进|增加/;
/** Words that say which way a rate is to go; they are imprecise, but no mistake. */
const TENDENCY =
  /^(?:有所|稳步|逐步|逐年|持续|不断|明显|有效|进一步|适度)*(?:提升|提高|增强|降低|减少|改善|增加|增长|下降|上升)$/;
/** Words of degree without a scale. */
const DEGREE =
  /提高|提升|改善|增强|显著|明显|有效|良好|正常|稳定|较好|促进|保障|完善|加强|优化|通畅|发挥|稳步|逐步|持续/;
/** Scoring by grades gives words a scale (按评判等级赋分). */
const GRADED = /等级|分级|分档/;

/**
 * Why a target in words cannot be measured: a rate that is no percentage (`ratio`), or words of degree without a scale
 * (`degree`). Null for targets that can be measured, or whose scoring rule gives them grades.
 * @param scoring the scoring rule of the form, "" when there is none
 */
export function unmeasured(
  title: string,
  value: string,
  scoring: string,
  target: IndicatorValue | null = parseIndicatorValue(value),
): "ratio" | "degree" | null {
  if (target?.operator !== "qualitative" || /[\d%]/.test(target.text) || GRADED.test(scoring)) return null;
  if (RATIO.test(title) && !RAISING.test(title) && !TENDENCY.test(value) && value.length <= 12) return "ratio";
  return DEGREE.test(value) || TENDENCY.test(value) ? "degree" : null;
}
