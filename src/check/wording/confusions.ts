/** Words that are taken for one another, in surroundings where only one of them is possible. */
export interface Confusion {
  /** The characters that every match holds. */
  readonly literal: string;
  /** The wrong word stands in the group `wrong`, or is the whole match. */
  readonly pattern: RegExp;
  readonly right: string;
  /** True where a reader would understand something else. */
  readonly changesMeaning: boolean;
}

const AMOUNT = "[\\d.,]+(?:万元|亿元|元|%|％|人|个百分点)";

function changing(literal: string, pattern: RegExp, right: string): Confusion {
  return { literal, pattern, right, changesMeaning: true };
}

function slip(literal: string, pattern: RegExp, right: string): Confusion {
  return { literal, pattern, right, changesMeaning: false };
}

/**
 * The wrong readings are certain: an amount follows 减少 and never 较少, a call is 响应 and never 相应, wages are paid but
 * only work is carried out. Variants that official usage tolerates (其它, 帐户, 截止) are left alone.
 */
export const CONFUSIONS: readonly Confusion[] = [
  changing("较少", new RegExp(`(?<wrong>较少)(?=${AMOUNT})`, "dg"), "减少"),
  changing("相应", /(?<wrong>相应)(?=(?:了)?(?:上级|国家|党中央|中央|党|政府|组织)?(?:的)?(?:号召|倡议))/dg, "响应"),
  changing("工资", /(?<=各项|本职|日常|重点|中心)(?<wrong>工资)(?=(?:的)?(?:顺利|有序|正常)?(?:开展|推进))/dg, "工作"),
  changing("嘛", /(?<=[率性度格标意])(?<wrong>嘛)(?=$|[\d≥≤=＝])/dg, "率"),
  changing(
    "部门价值",
    /(?:^|[，。；：])(?:安排购置)?(?<wrong>部门价值)(?=[\d.]+万元(?:（含）)?(?:及)?以上)/dg,
    "单位价值",
  ),
  changing("拔款", /(?<=财政|预算)拔款|拔款(?=收入)/dg, "拨款"),
  changing("较少", /(?:越来越|逐年|显著|有效)(?<wrong>较少)/dg, "减少"),
  slip(
    "实效",
    /(?<=(?:数量|质量|成本)(?:指标)?[、，])实效(?=指标|[、，])|实效(?=(?:指标)?、(?:质量|数量|成本)|指标$)/dg,
    "时效",
  ),
  slip("越及", /(?<wrong>越及)(?=上访|信访|走访)/dg, "越级"),
  slip(
    "疏理",
    /(?<wrong>疏理)(?=[一-鿿]{0,6}(?:工作|问题|情况|流程|线索|意见|台账|清单|制度|通道|档案|资料))/dg,
    "梳理",
  ),
  slip(
    "反应",
    /(?<!应急|应激|快速|过敏|不良|化学|连锁|核|副|及时|第一时间)(?<wrong>反应)(?=动态|社情|民意|诉求|(?:行政|事业|各级|机关|财政|用于|除上述|单位)[^。]{0,50}(?:支出|经费|收入))/dg,
    "反映",
  ),
  slip("己", /(?<![自知利克律异为体舍])(?<wrong>己)(?=经(?!所|之)|完成|全部|纳入|实现|建成|安排|支付|执行)/dg, "已"),
  slip("布署", /布署/dg, "部署"),
  slip("按排", /(?<wrong>按排)(?=[\d资经预项]|$)/dg, "安排"),
  slip("镜", /(?:出国)[（(](?<wrong>镜)[）)]/dg, "境"),
  slip("拔", /拔(?=付)|(?<=[上划核调])拔(?=款|付|资金)/dg, "拨"),
  slip("予算", /予算/dg, "预算"),
  slip("万员", /[\d.]+(?<wrong>万员)(?=[，。；])/dg, "万元"),
  slip("增长长度", /增长长度/dg, "增长幅度"),
  slip("养老年保险", /养老(?<wrong>年保险)/dg, "保险"),
  slip("及、时", /(?<=[一-鿿])(?<wrong>及、时)/dg, "及时"),
  slip("除其他", /反映(?<wrong>除其他)(?=用于)/dg, "除上述项目以外其他"),
  slip(
    "主要原因",
    /[，。；](?<wrong>主要原因)(?=编制|人员|本年|今年|按照|根据|厉行|严格|落实|压减|实有|项目|上年)/dg,
    "主要原因是",
  ),
  slip("费保险费", /(?<wrong>(?:过路|过桥)费保险费)/dg, "在两项费用之间加顿号"),
];
