/** The kinds of projects that the library knows besides the functions of government. */
export const PROJECT_TYPES = [
  "meeting",
  "informationSystem",
  "maintenance",
  "purchasedService",
  "subsidy",
  "equipment",
  "enforcement",
  "study",
  "contractStaff",
  "visits",
  "exchange",
] as const;

export type ProjectType = (typeof PROJECT_TYPES)[number];

/** A part of the library: a function of government, a kind of project, or what fits every project. */
export interface LibraryArea {
  readonly name: string;
  /** The beginnings of the function codes that it serves. */
  readonly codes: readonly string[];
  readonly type?: ProjectType;
  /** Words by which the name of a project shows that it belongs here. */
  readonly words: RegExp;
}

const NEVER = /(?!)/;

/** The area whose indicators fit every project. */
export const COMMON_AREA = "通用";

/** All areas of the library. */
export const LIBRARY_AREAS: readonly LibraryArea[] = [
  { name: COMMON_AREA, codes: [], words: NEVER },
  { name: "机关运转", codes: ["201"], words: /机关|运转|行政管理|值班|办公|日常|后勤|综合|公文|发文|督查|机要|保密/ },
  { name: "宣传", codes: ["20133", "20706", "20708"], words: /宣传|新闻|媒体|舆论|网信|文明创建/ },
  { name: "档案", codes: ["20126"], words: /档案|史志|方志|党史/ },
  { name: "公共安全", codes: ["204", "20136"], words: /综治|信访|维稳|治安|国家安全|国安|法治|司法|调解|禁毒|反恐/ },
  { name: "教育", codes: ["205"], words: /教育|学校|教师|学生|幼儿园|校园|义务教育/ },
  { name: "科研", codes: ["206"], words: /科研|科技|研发|创新|专利|成果转化/ },
  { name: "文化旅游体育", codes: ["207"], words: /文化|旅游|体育|图书|文物|博物|演出|阅读/ },
  { name: "社会保障和就业", codes: ["208"], words: /社保|就业|养老|救助|残疾|低保|退役|优抚|民政/ },
  { name: "卫生健康", codes: ["210"], words: /卫生|医疗|疾控|健康|疫苗|医院|计生|中医/ },
  { name: "节能环保", codes: ["211"], words: /环保|污染|节能|生态环境|排放|水质|大气/ },
  { name: "城乡社区", codes: ["212"], words: /社区|市政|环卫|城管|绿化|路灯|市容|物业/ },
  { name: "农林水", codes: ["213"], words: /农业|农村|乡村|林业|水利|灌溉|扶贫|防汛|畜牧|种植/ },
  { name: "交通运输", codes: ["214"], words: /公路|交通|道路|桥梁|养护|公交|运输/ },
  { name: "招商和产业", codes: ["20113", "215", "216"], words: /招商|产业|企业|商贸|园区|投资|外贸/ },
  { name: "应急管理", codes: ["224"], words: /应急|消防|安全生产|救灾|地震|防灾/ },
  { name: "会议培训", codes: [], type: "meeting", words: /会议|培训|会务|研讨|讲座|电视会议/ },
  {
    name: "信息化运维",
    codes: [],
    type: "informationSystem",
    words: /系统|信息化|网络|平台|软件|运维|网站|视频|数字化/,
  },
  { name: "基础设施维修", codes: [], type: "maintenance", words: /维修|修缮|改造|维护|装修|加固|管网/ },
  { name: "政府购买服务", codes: [], type: "purchasedService", words: /购买服务|服务外包|委托|物业|第三方|代理/ },
  { name: "补助发放", codes: [], type: "subsidy", words: /补助|补贴|奖励|奖补|救助|抚恤|津贴|慰问金/ },
  { name: "设备购置", codes: [], type: "equipment", words: /购置|采购|设备|更新|配备/ },
  { name: "执法检查", codes: [], type: "enforcement", words: /执法|检查|监管|稽查|巡查|巡视|抽检|检测/ },
  { name: "调研课题", codes: [], type: "study", words: /调研|课题|规划|研究|咨询|评估/ },
  { name: "聘用人员", codes: [], type: "contractStaff", words: /临时人员|聘用|劳务派遣|编外|辅助人员|协管/ },
  { name: "走访慰问", codes: [], type: "visits", words: /慰问|走访|帮扶|结对|共建/ },
  { name: "外事交流", codes: [], type: "exchange", words: /外事|出国|友好城市|因公|接待|交流合作/ },
];

/** The area of a name; null when the library has none. */
export function areaNamed(name: string): LibraryArea | null {
  return LIBRARY_AREAS.find((area) => area.name === name) ?? null;
}
