import { type CodeStyle, codeRows } from "./code-rows.ts";
import { type Piece, type PlainCell, paragraph, type Row, table } from "./document.ts";
import type { Money } from "./money.ts";
import { both, type Filter, isBasic, isCurrent, isGeneral, isProject, type Scene } from "./scene.ts";

const across = (text: string, width: number): PlainCell => ({ text, across: width });
const down = (text: string, height: number): PlainCell => ({ text, down: height });
const any: Filter = () => true;
const personnel: Filter = ({ nature }) => nature === "personnel";
const running: Filter = ({ nature }) => nature === "running";

/** The header cells over the codes and the name, for a header of this many rows. */
function accountHeader(style: CodeStyle, economic: boolean, rows: number): { top: PlainCell[]; below: PlainCell[] } {
  if (style === "split") {
    const parts = economic ? ["类", "款"] : ["类", "款", "项"];
    return {
      top: [across("科目编码", parts.length), down("科目名称", rows)],
      below: parts.map((text) => down(text, rows - 1)),
    };
  }
  if (style === "one") return { top: [down("科目编码", rows), down("科目名称", rows)], below: [] };
  return { top: [down(economic ? "经济分类科目" : "功能分类科目", rows)], below: [] };
}

/** 支出总表: 合计 | 基本支出 | 项目支出 by function. */
export function expenditureTable(scene: Scene, money: Money, style: CodeStyle, filter: Filter = any): Piece {
  const { top, below } = accountHeader(style, false, 2);
  const rows = style === "split" ? 2 : 1;
  const names = ["合计", "基本支出", "项目支出"].map((text) => down(text, rows));
  const head = style === "split" ? [[...top, ...names], below] : [[...top.map(({ text }) => text), ...names]];
  const columns = [any, isBasic, isProject].map((own) => ({ filter: own }));
  return table(head, codeRows(scene, money, { kind: "functionCode", style, filter, columns }));
}

/** 一般公共预算支出表: 合计 | 基本支出 (小计 | 人员经费 | 公用经费) | 项目支出 by function. */
export function generalTable(scene: Scene, money: Money, style: CodeStyle, filter: Filter = isGeneral): Piece {
  const { top, below } = accountHeader(style, false, 2);
  const head = [
    [...top, down("合计", 2), across("基本支出", 3), down("项目支出", 2)],
    [...below, "小计", "人员经费", "公用经费"],
  ];
  const columns = [any, isBasic, personnel, running, isProject].map((own) => ({ filter: own }));
  return table(head, codeRows(scene, money, { kind: "functionCode", style, filter, columns }));
}

/** 一般公共预算基本支出表: 合计 | 人员经费 | 公用经费 by economic account. */
export function basicTable(scene: Scene, money: Money, style: CodeStyle, total: "first" | "last" = "first"): Piece {
  const { top, below } = accountHeader(style, true, 2);
  const head = [
    [...top, across("基本支出", 3)],
    [...below, "合计", "人员经费", "公用经费"],
  ];
  const columns = [any, personnel, running].map((own) => ({ filter: own }));
  const filter = both(isBasic, isGeneral);
  return table(head, codeRows(scene, money, { kind: "economicCode", style, filter, columns, lengths: [3, 5], total }));
}

/** 收入总表 with a row for the unit: all sources side by side. */
export function incomeByUnit(scene: Scene, money: Money, body: string, own: string): Piece {
  const sources = [
    "一般公共预算拨款收入",
    "政府性基金预算拨款收入",
    "国有资本经营预算拨款收入",
    "事业收入",
    "其他收入",
  ];
  const current = (filter: Filter) => money.cell(scene.sum((atom) => isCurrent(atom) && filter(atom)));
  const filters: Readonly<Record<string, Filter>> = {
    一般公共预算拨款收入: isGeneral,
    政府性基金预算拨款收入: ({ fund }) => fund === "land",
    [own]: ({ fund }) => fund === "own",
  };
  const cells = sources.map((source) => current(filters[source] ?? (() => false)));
  const amounts = [money.cell(scene.sum()), money.cell(scene.sum(({ carried }) => carried)), ...cells];
  const head = [["单位代码", "单位名称", "合计", "上年结转", ...sources]];
  return table(head, [
    ["", "合计", ...amounts],
    ["108001", body, ...amounts],
  ]);
}

export interface ThreePublic {
  readonly vehicles: number;
  readonly hospitality: number;
  readonly total: number;
  readonly before: { readonly vehicles: number; readonly hospitality: number; readonly total: number };
  readonly planned: { readonly vehicles: number; readonly hospitality: number; readonly total: number };
}

/** The three public expenses of the body: vehicles in use and hospitality; nothing abroad, no purchases. */
export function threePublicOf(scene: Scene): ThreePublic {
  const of = (column: "now" | "before" | "planned") => {
    const vehicles = scene.sum(({ economicCode }) => economicCode === "30231", column);
    const hospitality = scene.sum(({ economicCode }) => economicCode === "30217", column);
    return { vehicles, hospitality, total: vehicles + hospitality };
  };
  return { ...of("now"), before: of("before"), planned: of("planned") };
}

/** “三公”经费表 with all items side by side. */
export function threePublicTable(scene: Scene, money: Money, lead: readonly [string, string] | null): Piece {
  const { vehicles, hospitality, total } = threePublicOf(scene);
  const zero = money.cell(0);
  const amounts = [total, 0, vehicles, 0, vehicles, hospitality].map((fen) => (fen === 0 ? zero : money.cell(fen)));
  const top: Row = [
    ...(lead ? [down("单位编码", 2), down("单位名称", 2)] : []),
    down("合计", 2),
    down("因公出国（境）费用", 2),
    across("公务用车购置及运行费", 3),
    down("公务接待费", 2),
  ];
  const rows: Row[] = lead
    ? [
        ["", "合计", ...amounts],
        [...lead, ...amounts],
      ]
    : [amounts];
  return table([top, ["小计", "公务用车购置费", "公务用车运行费"]], rows);
}

/** 项目支出表: one line a project. */
export function projectTable(scene: Scene, money: Money, body: string): Piece {
  const of = (project: string, filter: Filter) =>
    money.cell(scene.sum((atom) => atom.project === project && filter(atom)));
  const filters: Filter[] = [
    any,
    both(isGeneral, isCurrent),
    ({ fund }) => fund === "land",
    ({ fund }) => fund === "own",
    ({ carried }) => carried,
  ];
  const sums = filters.map((filter) => money.cell(scene.sum(both(isProject, filter))));
  const head = [["项目名称", "项目单位", "合计", "一般公共预算", "政府性基金预算", "单位资金", "上年结转"]];
  return table(head, [
    ["合计", "", ...sums],
    ...scene.projects.map((project) => [project, body, ...filters.map((filter) => of(project, filter))]),
  ]);
}

/** An empty table by account, with the note that the rules ask for. */
export function emptyTable(style: CodeStyle, note: string): Piece[] {
  const { top, below } = accountHeader(style, false, 2);
  const rows = style === "split" ? 2 : 1;
  const names = ["合计", "基本支出", "项目支出"].map((text) => down(text, rows));
  const head = style === "split" ? [[...top, ...names], below] : [[...top.map(({ text }) => text), ...names]];
  const width = (style === "split" ? 4 : style === "one" ? 2 : 1) + 3;
  return [table(head, [Array.from({ length: width }, () => "")]), paragraph(note)];
}
