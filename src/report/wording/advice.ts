import type { Problem } from "../../check/index.ts";

/** Words that an instruction begins with; anything else is what should stand there. */
const INSTRUCTION =
  /^(?:补|删|写|填|换|改为|改成|改用|核|只|归|说明|勾选|按|两处|统一|列[出明]|留|注明|更正|往年|拆|移|去掉)/;
const CORRECTIONS_SHOWN = 6;

function mainAdvice({ likeliest }: Pick<Problem, "likeliest">): string {
  if (likeliest === undefined) return "建议核对上述各处，更正有误之处；核实无误的，请说明原因";
  if (INSTRUCTION.test(likeliest)) return `建议${likeliest}`;
  const [value = "", ...remarks] = likeliest.split("；");
  return [`建议核对后更正为“${value}”`, ...remarks].join("；");
}

/** What comes before corrections of which any one would do. */
export const CHOICE = "以下改法任选其一都能使数字相符，请核对原始资料后确定是哪一处有误";

/** Corrections of which any one would do, numbered; those beyond the first few are counted. */
function choices(corrections: readonly string[]): string {
  const shown = corrections.slice(0, CORRECTIONS_SHOWN).map((each, index) => `（${index + 1}）${each}`);
  const rest = corrections.length - shown.length;
  return [...shown, ...(rest > 0 ? [`（${shown.length + 1}）改算式中其余 ${rest} 个数之一`] : [])].join("；");
}

/**
 * What the unit is advised to do, in Chinese without a full stop: an instruction as it is, a likeliest value as a correction to be
 * verified; or the corrections of which any one would do, where it cannot be told which number is wrong.
 * @param corrections each in words: 第 3 页的“12.00”改为“10.00万元”; none where there is one likeliest
 */
export function adviceOn(problem: Pick<Problem, "likeliest">, corrections: readonly string[] = []): string {
  return corrections.length === 0 ? mainAdvice(problem) : `${CHOICE}：${choices(corrections)}`;
}
