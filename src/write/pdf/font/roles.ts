import { WriteError } from "../../error.ts";
import type { FoundFont } from "./find.ts";

/** The families that a document is set in, for each role the preferred first; every chain ends with a full Chinese font. */
export interface FontRoles {
  /** Body text: 仿宋. */
  readonly body: readonly string[];
  /** Tables and page numbers: 宋体. */
  readonly song: readonly string[];
  /** Headings of the first levels: 黑体. */
  readonly hei: readonly string[];
  /** Headings （一）: 楷体. */
  readonly kai: readonly string[];
  /** The document's title: 小标宋. */
  readonly title: readonly string[];
  /** Letters and digits; null where the Chinese font's own are used. */
  readonly latin: string | null;
  /** The files of all these families. */
  readonly paths: readonly string[];
}

const FANGSONG = ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong", "FandolFang"];
const SONG = [
  ...["宋体", "SimSun", "华文宋体", "STSong", "Songti SC", "方正书宋_GBK", "Noto Serif CJK SC", "Noto Serif SC"],
  ...["思源宋体", "Source Han Serif SC", "Source Han Serif CN", "FandolSong", "AR PL UMing CN"],
];
const HEI = [
  ...["黑体", "SimHei", "华文黑体", "STHeiti", "Heiti SC", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"],
  ...["思源黑体", "Source Han Sans SC", "Source Han Sans CN", "Microsoft YaHei", "WenQuanYi Zen Hei"],
];
const KAI = ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC", "LXGW WenKai"];
const TITLE = ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋_GBK"];
/** For ☑, ☐ and the like; the last of them comes with the typesetter. */
const SYMBOLS = ["Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols 2", "Noto Sans Symbols2", "DejaVu Sans"];
const BUILT_IN = "DejaVu Sans Mono";
const LATIN = ["Times New Roman", "Liberation Serif", "Nimbus Roman", "TeX Gyre Termes", "Tinos"];

/**
 * Chooses what a document is set in from the fonts that were found.
 * @throws WriteError naming the remedy where there is no Chinese font
 */
export function fontRoles(found: readonly FoundFont[]): FontRoles {
  const used = new Map<string, FoundFont>();
  const named = (names: readonly string[]): string[] =>
    names.flatMap((name) => {
      const font = found.find((each) => each.names.includes(name.toLowerCase()));
      if (font) used.set(font.family, font);
      return font ? [font.family] : [];
    });
  const chain = (...names: readonly string[][]) => [...new Set(names.flatMap(named))];
  if (chain(SONG, HEI).length === 0) {
    throw new WriteError(
      "没有找到中文字体，不能写 PDF。请安装宋体、黑体等字体，或把字体文件（.ttf、.ttc、.otf）放进一个文件夹并用环境变量 " +
        "MINGZHANG_FONTS 指明它；也可以安装免费的思源字体：npm install @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc",
    );
  }
  const role = (...names: readonly string[][]) => [...chain(...names, SONG, HEI, SYMBOLS), BUILT_IN];
  const roles = {
    body: role(FANGSONG),
    song: role(),
    hei: role(HEI),
    kai: role(KAI),
    title: role(TITLE),
    latin: named(LATIN)[0] ?? null,
  };
  const families = new Set(used.keys());
  const paths = found.filter(({ family }) => families.has(family)).map(({ path }) => path);
  return { ...roles, paths: [...new Set(paths)] };
}
