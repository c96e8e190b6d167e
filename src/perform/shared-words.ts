/** Words of measuring and of office style that two texts may share without being about the same thing. */
const EMPTY =
  /数量|次数|个数|人数|数额|完成|工作|情况|开展|组织|达到|本年|年度|全年|项目|服务|管理|建设|保障|提供|相关|任务|面积|长度|里程|改造|维修|修缮|新增|购置|设备|材料|资金|培训|宣传|活动|人员|系统|平台|工程|房屋|道路/g;

/** The pairs of characters of a text, hence roughly its words, office words aside. */
export function wordPairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const piece of text.replace(EMPTY, " ").split(/[^一-鿿]+/)) {
    for (let i = 0; i + 1 < piece.length; i += 1) found.add(piece.slice(i, i + 2));
  }
  return found;
}

/** How many words two names share. */
export function sharedWords(left: string, right: string): number {
  const other = wordPairs(right);
  return [...wordPairs(left)].filter((pair) => other.has(pair)).length;
}

/** The share of a name's words that stand in a text, 0 to 1; null for a name of office words only. */
export function knownShare(name: string, text: string): number | null {
  const pairs = [...wordPairs(name)];
  return pairs.length === 0 ? null : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
