import { basename, dirname, extname } from "node:path";
import type { Project } from "../../book/index.ts";
import { printable } from "../../check/report/index.ts";
import {
  INDICATOR_LIBRARY,
  LEVEL1_OF,
  LIBRARY_AREAS,
  LIBRARY_COLUMNS,
  type LibraryIndicator,
  libraryRows,
  libraryTarget,
  PROJECT_TYPES,
  type ProjectType,
  printLibraryCsv,
  printLibraryJson,
  type Suggestion,
  suggestIndicators,
} from "../../perform/index.ts";
import { writeLists } from "../../write/index.ts";
import { loadBook } from "../compose/book-file.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { openOutputFolder } from "../output-folder.ts";
import { loadLibrary } from "./library-file.ts";

/** What `mingzhang perform library …` is asked for. */
export interface LibraryRequest {
  readonly given: readonly string[];
  readonly json: boolean;
  readonly out: string | undefined;
  readonly library: string | undefined;
  readonly area: string | undefined;
  readonly name: string | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly project: string | undefined;
}

const WIDTHS = [14, 12, 18, 34, 8, 10, 10, 18, 26, 30];

function targetOf(indicator: LibraryIndicator): string {
  const open = `${indicator.operator === "定性" ? "定性" : `${indicator.operator}（按项目）`}${indicator.unit}`;
  return libraryTarget(indicator) ?? open;
}

function line(indicator: LibraryIndicator): string {
  const { level2, name, evidence } = indicator;
  return `  ${LEVEL1_OF[level2]}·${level2}　${name}　${targetOf(indicator)}${evidence === "" ? "" : `　佐证：${evidence}`}`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${printable(text)}\n`).join("");
}

async function indicatorsOf({ library }: LibraryRequest, io: Io): Promise<readonly LibraryIndicator[]> {
  return library === undefined ? INDICATOR_LIBRARY : loadLibrary([library], io.cwd);
}

function chosen(indicators: readonly LibraryIndicator[], area: string | undefined): readonly LibraryIndicator[] {
  if (area === undefined) return indicators;
  const found = indicators.filter((each) => each.area === area);
  const names = [...new Set(indicators.map((each) => each.area))].join("、");
  if (found.length === 0) throw new UsageError(`指标库没有“${area}”这个领域；有 ${names}`);
  return found;
}

function list(indicators: readonly LibraryIndicator[], json: boolean, io: Io): number {
  if (json) {
    io.out(printLibraryJson(indicators));
    return EXIT.clean;
  }
  for (const area of new Set(indicators.map((each) => each.area))) {
    const own = indicators.filter((each) => each.area === area);
    io.out(lines([`${area}（${own.length} 个）`, ...own.map(line)]));
  }
  return EXIT.clean;
}

async function save(indicators: readonly LibraryIndicator[], out: string, io: Io): Promise<string> {
  const columns = LIBRARY_COLUMNS.map((name, index) => ({ name, width: WIDTHS[index] ?? 12, centered: index === 4 }));
  const sheet = { name: "绩效指标", title: "绩效指标库", columns, rows: libraryRows(indicators) };
  const { write } = await openOutputFolder(dirname(out), io.cwd);
  switch (extname(out).toLowerCase()) {
    case ".xlsx":
      return write(basename(out), await writeLists("绩效指标库", [sheet]));
    case ".csv":
      return write(basename(out), printLibraryCsv(indicators));
    case ".json":
      return write(basename(out), printLibraryJson(indicators));
    default:
      throw new UsageError("--out 应以 .xlsx、.csv 或 .json 结尾");
  }
}

function typeOf(text: string | undefined): ProjectType | null {
  if (text === undefined) return null;
  const type = PROJECT_TYPES.find((each) => LIBRARY_AREAS.some((area) => area.type === each && area.name === text));
  const names = LIBRARY_AREAS.filter(({ type: own }) => own !== undefined).map(({ name }) => name);
  if (!type) throw new UsageError(`没有“${text}”这种项目；可写 ${names.join("、")}`);
  return type;
}

function suggestionJson({ indicator, level1, reason }: Suggestion): object {
  return { ...indicator, level1, target: libraryTarget(indicator), reason };
}

function suggestionLine({ indicator, reason }: Suggestion): string {
  return `${line(indicator)}　（${reason}）`;
}

interface Asked {
  readonly name: string;
  readonly code: string | null;
  readonly existing: Project["performance"] | undefined;
}

/** What suggestions are asked for: a name with its function code, or the projects of a book. */
async function askedOf({ given, name, code, project }: LibraryRequest, io: Io): Promise<readonly Asked[]> {
  if (name !== undefined) return [{ name, code: code ?? null, existing: undefined }];
  const [path, ...more] = given;
  if (path === undefined || more.length > 0) throw new UsageError("请用 --name 给出项目名称或职责，或给出一个账本");
  const { book } = await loadBook(path, io.cwd);
  const open = book.projects.filter(({ withheld }) => !withheld);
  const wanted = project === undefined ? open : open.filter((each) => each.code === project || each.name === project);
  if (wanted.length === 0)
    throw new InputError(`${path}：账本里没有${project === undefined ? "项目" : `项目“${project}”`}`);
  return wanted.map((each) => {
    const codes = book.facts.flatMap(({ concept }) =>
      concept.project === each.code ? (concept.functionCode ?? []) : [],
    );
    return { name: each.name, code: code ?? codes[0] ?? null, existing: each.performance };
  });
}

async function suggest(request: LibraryRequest, io: Io): Promise<number> {
  const library = await indicatorsOf(request, io);
  const type = typeOf(request.type);
  const all = (await askedOf(request, io)).map(({ name, code, existing }) => ({
    project: name,
    suggestions: suggestIndicators(name, code, type, existing?.indicators ?? [], undefined, library),
  }));
  if (request.json) {
    const json = all.map(({ project, suggestions }) => ({ project, suggestions: suggestions.map(suggestionJson) }));
    io.out(`${JSON.stringify(json.length === 1 ? json[0] : json, null, 2)}\n`);
    return EXIT.clean;
  }
  for (const { project, suggestions } of all) {
    io.out(lines([`${project}：建议 ${suggestions.length} 个指标`, ...suggestions.map(suggestionLine)]));
  }
  return EXIT.clean;
}

function needed(out: string | undefined, what: string): string {
  if (out === undefined) throw new UsageError(`请用 --out 给出${what}，以 .xlsx、.csv 或 .json 结尾`);
  return out;
}

/**
 * `mingzhang perform library ACTION`: lists the indicators, suggests some for a project, takes a bureau's list in, writes
 * them out. @throws UsageError, or InputError naming every wrong cell of a list
 */
export async function libraryAction(action: string | undefined, request: LibraryRequest, io: Io): Promise<number> {
  switch (action) {
    case "list":
      return list(chosen(await indicatorsOf(request, io), request.area), request.json, io);
    case "suggest":
      return suggest(request, io);
    case "import": {
      if (request.given.length === 0) throw new UsageError("请给出要导入的指标文件（Excel、CSV 或 JSON）");
      const out = needed(request.out, "写出的指标库");
      const own = await loadLibrary(request.given, io.cwd);
      io.out(`读入 ${own.length} 个指标\n已写出 ${await save(own, out, io)}\n`);
      return EXIT.clean;
    }
    case "export": {
      const all = chosen(await indicatorsOf(request, io), request.area);
      io.out(`已写出 ${await save(all, needed(request.out, "写出的文件"), io)}\n`);
      return EXIT.clean;
    }
    default:
      throw new UsageError(
        action === undefined
          ? "请给出 library 的动作：list、suggest、import 或 export"
          : `library 没有 ${action} 这个动作`,
      );
  }
}
