import { accountsNamed } from "../account/index.ts";
import { type AmountUnit, addFen, type Fen, parseAmount, parseNumeral, sumFen, unitNamed } from "../amount/index.ts";
import { addressOf, type Fact, type ProcurementItem, type ProcurementKind } from "../book/index.ts";
import { type Grid, gridOf, type Table } from "../disclosure/index.ts";
import { sameName, type TableReading, type Understanding } from "../understand/index.ts";
import { say } from "./facts.ts";
import type { Step } from "./step.ts";

/** What columns of a procurement table are called. */
const COLUMNS = {
  purpose: /^(?:采购)?项目(?:名称)?$/,
  item: /品目/,
  functionCode: /功能(?:分类)?科目|功能分类/,
  economicCode: /经济(?:分类|科目)/,
  source: /资金来源/,
  fund: /资金性质/,
  quantity: /数量/,
  unitPrice: /单价/,
  measureWord: /计量单位/,
  amount: /(?:采购)?(?:金额|预算)(?:合计|小计)?(?:（|\(|$)/,
  smallAndMedium: /中小企业/,
  smallAndMicro: /小微企业/,
} as const;

type ColumnName = keyof typeof COLUMNS;

const KINDS: Readonly<Record<string, ProcurementKind>> = { A: "goods", B: "works", C: "services" };
const CODED = /^[[【（(]?([A-Z]?\d{3,9})[\]】）)]?\s*(.*)$/;
const TOTAL = /^(?:合计|总计|小计)$/;

interface Column {
  readonly at: number;
  readonly unit: AmountUnit | null;
}

function headerOf(grid: Grid, rows: number, column: number): string {
  return grid.text(Math.max(0, rows - 1), column).replace(/\s+/g, "");
}

function columnsOf(grid: Grid, rows: number): ReadonlyMap<ColumnName, Column> {
  const found = new Map<ColumnName, Column>();
  const taken = new Set<number>();
  const order: readonly ColumnName[] = [
    ...(["smallAndMedium", "smallAndMicro", "unitPrice", "quantity", "measureWord", "item", "functionCode"] as const),
    ...(["economicCode", "source", "fund", "amount", "purpose"] as const),
  ];
  for (const name of order) {
    for (let at = 0; at < grid.columnCount; at += 1) {
      const header = headerOf(grid, rows, at);
      if (taken.has(at) || !COLUMNS[name].test(header)) continue;
      taken.add(at);
      found.set(name, { at, unit: unitNamed(/[（(](元|万元)[）)]$/.exec(header)?.[1] ?? "") });
      break;
    }
  }
  return found;
}

/** A row of a procurement table, as far as it says what is bought and for how much. */
class ItemRow {
  readonly #grid: Grid;
  readonly #row: number;
  readonly #columns: ReadonlyMap<ColumnName, Column>;
  readonly #unit: AmountUnit;

  constructor(grid: Grid, row: number, columns: ReadonlyMap<ColumnName, Column>, unit: AmountUnit) {
    this.#grid = grid;
    this.#row = row;
    this.#columns = columns;
    this.#unit = unit;
  }

  text(name: ColumnName): string {
    const column = this.#columns.get(name);
    return column ? this.#grid.text(this.#row, column.at).replace(/\s+/g, "") : "";
  }

  amount(name: ColumnName): Fen | undefined {
    return parseAmount(this.text(name), this.#columns.get(name)?.unit ?? this.#unit)?.fen;
  }

  code(name: ColumnName, pattern: RegExp): string | undefined {
    const code = CODED.exec(this.text(name))?.[1];
    return code !== undefined && pattern.test(code) ? code : undefined;
  }

  fund(): string | undefined {
    const funds = new Set(accountsNamed("fundNature", this.text("fund")).flatMap((each) => each.funds));
    return funds.size === 1 ? [...funds][0] : undefined;
  }

  /** Null where the row lacks what every item states: kind, name, number, unit of measure and amount. */
  item(): ProcurementItem | null {
    const [, code, name = ""] = CODED.exec(this.text("item")) ?? [];
    const kind = KINDS[code?.slice(0, 1) ?? ""];
    const quantity = parseNumeral(this.text("quantity"));
    const [amount, measureWord, purpose] = [this.amount("amount"), this.text("measureWord"), this.text("purpose")];
    if (!kind || code === undefined || name === "" || !quantity || amount === undefined || measureWord === "")
      return null;
    const functionCode = this.code("functionCode", /^2\d{2}(\d{2}){0,2}$/);
    const economic = this.code("economicCode", /^3\d{2}(\d{2})?$/);
    const fund = this.fund();
    const [unitPrice, medium, micro] = [
      this.amount("unitPrice"),
      this.amount("smallAndMedium"),
      this.amount("smallAndMicro"),
    ];
    return {
      kind,
      catalogueCode: code,
      name,
      ...(purpose !== "" && { purpose }),
      ...(functionCode !== undefined && { functionCode }),
      ...(economic !== undefined && { economicCode: `d:${economic}` }),
      ...(fund !== undefined && { fund }),
      quantity: Number(`${quantity.units}e-${quantity.scale}`),
      measureWord,
      amount,
      ...(unitPrice !== undefined && { unitPrice }),
      ...(medium !== undefined && { smallAndMedium: medium }),
      ...(micro !== undefined && { smallAndMicro: micro }),
    };
  }
}

interface ReadItem {
  readonly item: ProcurementItem;
  readonly source: string;
}

/** The items of a table; null where one of its rows cannot be read for certain, or they miss the total. */
function itemsOf(table: Table, { headerRows, unit }: TableReading): readonly ReadItem[] | null {
  const grid = gridOf(table);
  const columns = columnsOf(grid, headerRows);
  if (!columns.has("item") || !columns.has("amount")) return null;
  const items: ReadItem[] = [];
  let total: Fen | undefined;
  for (let row = headerRows; row < grid.rowCount; row += 1) {
    const read = new ItemRow(grid, row, columns, unit ?? "tenThousandYuan");
    const texts = Array.from({ length: grid.columnCount }, (_, column) => grid.text(row, column).replace(/\s+/g, ""));
    if (texts.some((text) => TOTAL.test(text))) total = read.amount("amount");
    else if (texts.some((text) => text !== "")) {
      const item = read.item();
      if (!item) return null;
      items.push({ item, source: read.text("source") });
    }
  }
  const sum = sumFen(items.map(({ item }) => item.amount));
  return items.length === 0 || (total !== undefined && total !== sum) ? null : items;
}

/** What a project is called and coded in the book. */
export interface KnownProject {
  readonly code: string;
  readonly name: string;
}

function factOf({ item, source }: ReadItem, projects: readonly KnownProject[]): Fact {
  const project = projects.find(({ name }) => item.purpose !== undefined && sameName(name, item.purpose));
  const nature = project ? "project" : /公用/.test(item.purpose ?? "") ? "running" : undefined;
  const age = /结转|结余/.test(source) ? "carriedForward" : source === "" ? undefined : "current";
  const { functionCode, economicCode, fund, kind } = item;
  const stated = { functionCode, economicCode, project: project?.code, item: kind, nature, fund, age };
  const concept = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  return { view: "procurement", concept, amount: item.amount };
}

/** Facts of one address are one fact: several items may be bought under one account. */
function added(facts: readonly Fact[]): Fact[] {
  const sums = new Map<string, Fact>();
  for (const fact of facts) {
    const before = sums.get(addressOf(fact));
    sums.set(addressOf(fact), before ? { ...fact, amount: addFen(before.amount, fact.amount) } : fact);
  }
  return [...sums.values()];
}

/**
 * The items of the procurement table and their money as edits. All or nothing: a table with a row that cannot be read for
 * certain, or whose items miss its total, is left to the clerk.
 */
export function procurementSteps(documents: readonly Understanding[], projects: readonly KnownProject[]): Step[] {
  for (const { disclosure, tables } of documents) {
    for (const reading of tables.filter(({ subject }) => subject === "procurement")) {
      const table = disclosure.blocks[reading.block];
      const items = table?.type === "table" ? itemsOf(table, reading) : null;
      if (!items) continue;
      const places = reading.figures.slice(0, 1).flatMap((figure) => figure.places);
      const facts = added(items.map((each) => factOf(each, projects)));
      return [
        {
          operation: { type: "setField", field: "procurementItems", value: items.map(({ item }) => item) },
          what: `政府采购明细 ${items.length} 条`,
          places,
        },
        ...facts.map(
          (fact): Step => ({
            operation: { type: "setFact", fact },
            what: `政府采购预算：${[fact.concept.functionCode, fact.concept.economicCode, fact.concept.item].filter(Boolean).join(" ")} ${say(fact.amount)}`,
            places,
          }),
        ),
      ];
    }
  }
  return [];
}
