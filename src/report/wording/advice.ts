import type { Problem } from "../../check/index.ts";

/** Words that an instruction begins with; anything else is what should stand there. */
const INSTRUCTION =
  /^(?:补|删|写|填|换|改为|改成|改用|核|只|归|说明|勾选|按|两处|统一|列[出明]|留|注明|更正|往年|拆|移|去掉)/;

/**
 * What the unit is advised to do, as one sentence in Chinese without a full stop: an instruction as it is, a likeliest value
 * as a correction to be verified.
 */
export function adviceOn({ likeliest }: Problem): string {
  if (likeliest === undefined) return "建议核对上述各处，更正有误之处；核实无误的，请说明原因";
  if (INSTRUCTION.test(likeliest)) return `建议${likeliest}`;
  const [value = "", ...remarks] = likeliest.split("；");
  return [`建议核对后更正为“${value}”`, ...remarks].join("；");
}
