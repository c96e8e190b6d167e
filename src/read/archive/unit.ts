/** The folders that all paths have in common, outermost first. */
function commonFolders(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = paths;
  let depth = 0;
  while (depth < first.length && paths.every((path) => path[depth] === first[depth])) depth += 1;
  return first.slice(0, depth);
}

/**
 * The unit that each file of an archive belongs to: its folder. What all files have in common (年份, 批次) names no unit,
 * unless there is nothing else: then all belong to the innermost common folder. Null for files outside any folder.
 *
 * @param paths relative paths with forward slashes
 */
export function unitsOf(paths: readonly string[]): (string | null)[] {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const common = commonFolders(folders);
  const only = folders.every((path) => path.length === common.length) ? (common.at(-1) ?? null) : null;
  return folders.map((path) => path[common.length] ?? only);
}
