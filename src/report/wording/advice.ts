import type { Problem } from "../../check/index.ts";

/** Words that an instruction begins with; anything else is what should stand there. */
const INSTRUCTION =
  /^(?:补|删|写|填|换|改为|改成|改用|核|只|归|说明|勾选|按|两处|统一|列[出明]|留|注明|更正|往年|拆|移|去掉)/;
const ALTERNATIVES_SHOWN = 3;

function mainAdvice({ likeliest }: Pick<Problem, "likeliest">): string {
  if (likeliest === undefined) return "建议核对上述各处，更正有误之处；核实无误的，请说明原因";
  if (INSTRUCTION.test(likeliest)) return `建议${likeliest}`;
  const [value = "", ...remarks] = likeliest.split("；");
  return [`建议核对后更正为“${value}”`, ...remarks].join("；");
}

/**
 * What the unit is advised to do, in Chinese without a full stop: an instruction as it is, a likeliest value as a correction to be
 * verified, and the other corrections that would do as well.
 * @param alternatives each in words: 第 3 页“12.00”应为“10.00万元”
 */
export function adviceOn(problem: Pick<Problem, "likeliest">, alternatives: readonly string[] = []): string {
  if (alternatives.length === 0) return mainAdvice(problem);
  const rest = alternatives.length > ALTERNATIVES_SHOWN ? `，共 ${alternatives.length} 种改法` : "";
  const shown = alternatives.slice(0, ALTERNATIVES_SHOWN);
  return `${mainAdvice(problem)}。也可能是${shown.join("，或者是")}${rest}`;
}
