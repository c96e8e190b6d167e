import type { RuleMeta } from "../rule.ts";
import { type WordingPattern, wordingRule, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "instruction-residue",
  title: "没有留下填写要求和提示语",
  category: "hygiene",
  severity: "warning",
  basis: "《中华人民共和国政府信息公开条例》（国务院令第711号）第六条关于及时、准确公开政府信息的规定",
};

const WHO = "(?:各|本)?(?:部门|单位|区|县|市)*";
/** 请 that asks; not 申请, 请示, 报请. */
const ASK = "(?<![申敬提报邀聘呈恳])请(?!示)";
const WRITE = "(?:填写|填报|填列|修改|删除|删减|补充|调整|解释|说明|细化|编写|公开)";

/** Words by which a template speaks to the person who fills it in. */
const INSTRUCTIONS: readonly RegExp[] = [
  new RegExp(
    `(?<=^|[。；（(])各(?:部门|单位)(?:可|应|须|请)?(?:结合|根据|按照?)(?:本(?:部门|单位))?(?:自身)?实际(?:情况)?(?:自行|进行|据实)*${WRITE}`,
    "dg",
  ),
  new RegExp(`${ASK}(?:${WHO})(?:结合|根据|按照?|参照|对照)[^，。；：]{1,24}${WRITE}`, "dg"),
  new RegExp(`${ASK}(?:在此处|在此|据实|如实|自行|逐项|简要|详细)(?:进行)?${WRITE}`, "dg"),
  /(?:此处|此段|此行|本段|该段)(?:请|应|需|须|可)?(?:填写|填报|删除|简述|简要说明|根据|结合)/dg,
  /(?<![申敬提报邀聘呈恳])请填(?:写|报|列)(?!单位|人|日期|时间|部门)/dg,
  /[（(](?:如无|若无|没有|无此项|不涉及)[^（()）]{0,20}(?:请)?(?:删除|删去|可不填|不填写)[^（()）]{0,10}[）)]/dg,
  /采取了(?:哪些|什么|何种)(?:配套|具体|保障|有效)?(?:措施|办法|制度)?/dg,
  /(?:主要原因是|原因是|主要用于|主要包括|分别是)[：:]?(?:简要说明|具体说明|说明具体|列明|写明)[^，。；]{0,12}/dg,
  /[（(](?:以下|以上|红色|标红|黄色|红字)[^（()）]{0,16}(?:模板|样式|填写|修改|删除|参考)[^（()）]{0,16}[）)]/dg,
];

const slips: readonly WordingPattern[] = INSTRUCTIONS.map((pattern) => ({
  pattern,
  message: (hit) => `留有模板的填写要求：“${wordsOf(hit)}”`,
  likeliest: () => "删去提示语，只留本部门（单位）的内容",
}));

/** What the template asks is not what the department says: its prompts must be gone when the text is published. */
export const instructionResidue = wordingRule(meta, slips);
