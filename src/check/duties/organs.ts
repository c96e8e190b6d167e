/** A subclass (款) of 一般公共服务支出 that is the work of one kind of body, and how the names of such bodies read. */
interface Organ {
  readonly subclass: string;
  readonly named: RegExp;
}

const ORGANS: readonly Organ[] = [
  { subclass: "20101", named: /人大|人民代表大会/ },
  { subclass: "20102", named: /政协|政治协商会议/ },
  { subclass: "20105", named: /统计|调查/ },
  { subclass: "20106", named: /财政|国库|国资|国有资产|金融|会计|评审|非税|采购/ },
  { subclass: "20107", named: /税务/ },
  { subclass: "20108", named: /审计/ },
  { subclass: "20111", named: /纪委|纪律检查|监委|监察|巡视|巡察/ },
  { subclass: "20132", named: /组织部|老干部|编制委员会|机构编制/ },
  { subclass: "20133", named: /宣传部|网络安全|网信|文明/ },
  { subclass: "20134", named: /统战部|统一战线|民族|宗教|侨|台湾/ },
];

/** The general office of a committee of the party or of a government: plainly none of the above. */
const GENERAL_OFFICE = /(?:委员会|[省市州县区旗盟]委|人民政府|政府)办公[厅室]$/;

/** Bodies of a place do a little of everything. */
const OF_A_PLACE = /街道|[镇乡]|开发区|管委会|管理委员会|园区|新区/;

/**
 * Whether a subclass is the work of a kind of body that the body with this name is plainly not: 财政事务 for an audit office.
 * False where the name leaves a doubt.
 *
 * @param subclass five digits of the functional list
 */
export function isOfOtherOrgan(subclass: string, body: string): boolean {
  const name = body.replace(/[\s（(].*$/, "");
  const organ = ORGANS.find((each) => each.subclass === subclass);
  if (!organ || organ.named.test(body) || OF_A_PLACE.test(name)) return false;
  return GENERAL_OFFICE.test(name) || ORGANS.some(({ named }) => named.test(name));
}
