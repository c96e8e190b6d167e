import type { Understanding } from "../../understand/index.ts";
import type { Rule, RuleMeta } from "../rule.ts";
import { passagesOf } from "../wording/passages.ts";
import { hitsOf, slipFinding, type WordingPattern, wordingOutcome, wordsOf } from "../wording/wording-rule.ts";

const meta: RuleMeta = {
  id: "mismatched-level-words",
  title: "财政级次和上级名称与本地相符",
  category: "hygiene",
  severity: "warning",
  basis:
    "《中华人民共和国预算法》第三条关于一级政府一级预算的规定；《地方预决算公开操作规程》（财预〔2016〕143号）关于名词解释的要求",
};

/**
 * Bodies of a district or county by their names. Courts and procuratorates are financed by the province, tax offices by
 * the centre; development zones and the like have no level that their name would tell.
 */
const COUNTY_BODY =
  /[一-鿿]{2,}(?:区|县|旗)(?:委|政府|人民政府|纪委|人大|政协|[一-鿿]{2,16}(?:局|委员会|办公室|学校|中学|小学|幼儿园|医院|卫生院|街道办事处|档案馆|图书馆|文化馆|联合会|工会|党校))/;
const OTHER_LEVEL =
  /(?:自治|开发|高新|保护|园|示范|新技术产业|保税|度假|风景|管理|试验|合作|物流|经济|库|林|矿|牧|垦|特|军)区|法院|检察院|税务|海关|气象|烟草|监狱|戒毒|分局|直属|(?:省|自治区)[^县区]{0,20}(?:厅|总队)|税务局/;

const AUTONOMOUS = /^(?:中共)?(?:新疆|西藏|内蒙古|广西|宁夏)/;
const MUNICIPALITY = /^(?:中共)?(?:北京|天津|上海|重庆)市?/;

const FISCAL: WordingPattern = {
  pattern:
    /(?<=^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]*)?(?:一般公共预算)?财政拨款(?:收入)?(?:[：:]|是指|指)[^，。；]{0,6})(?:省级|市级|中央|自治区级)(?=财政)/dg,
  literals: ["财政拨款"],
  message: (hit) => `区县部门的财政拨款来自本级财政，这里写的是“${wordsOf(hit)}财政”`,
  likeliest: () => "改为“本级”或者本区（县）财政",
  key: (hit) => wordsOf(hit),
};

const PROVINCE: WordingPattern = {
  pattern:
    /(?<=^|[，。；、：和及与向按照落实传达]|中央|国家)(?<!省委、)省(?:委|政府|级财政)(?!书记|常委|部|统战|组织部长)/dg,
  literals: ["省委", "省政府", "省级财政"],
  message: (hit) => `本地不设省，这里写的是“${wordsOf(hit)}”`,
  likeliest: () => "改为本自治区（直辖市）的名称",
  key: (hit) => wordsOf(hit),
};

/** The name of the body and the first words of the document, where the region is named. */
function naming({ body, disclosure }: Understanding): string[] {
  const [first] = passagesOf(disclosure);
  return [...(body ? [body.replace(/\s/g, "")] : []), ...(first && first.text.length <= 60 ? [first.text] : [])];
}

function slipsFor(names: readonly string[]): WordingPattern[] {
  const county = names.some((name) => COUNTY_BODY.test(name)) && !names.some((name) => OTHER_LEVEL.test(name));
  const noProvince = names.some((name) => AUTONOMOUS.test(name) || MUNICIPALITY.test(name));
  return [...(county ? [FISCAL] : []), ...(noProvince ? [PROVINCE] : [])];
}

/** Words of another level of government come from another body's text: a district is not financed by the province. */
export const mismatchedLevelWords: Rule = {
  meta,
  check: (document) => {
    const slips = slipsFor(naming(document));
    if (slips.length === 0) return { state: "undecided", missing: "从部门（单位）名称看不出属于哪一级政府" };
    return wordingOutcome(
      document,
      slips.flatMap((slip) => hitsOf(document, slip).map((hit) => slipFinding(meta, slip, hit))),
    );
  },
};
