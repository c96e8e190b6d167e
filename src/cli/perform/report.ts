import type { Book } from "../../book/index.ts";
import { monitoring, monitoringReport, selfEvaluationReport, selfEvaluations } from "../../evaluation/index.ts";
import { scoringParameters, scoringParametersFor } from "../../perform/index.ts";
import { loadBook } from "../compose/book-file.ts";
import { makeFiles, parseKinds } from "../compose/files.ts";
import { InputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit.ts";
import type { Io } from "../io.ts";
import { openOutputFolder } from "../output-folder.ts";

/** What is asked for: a book, where its report goes and as which kinds of files. */
export interface ReportRequest {
  readonly book: string;
  readonly folder: string;
  readonly formats: string | undefined;
  readonly parameters: string | undefined;
  readonly month: string | undefined;
}

function monthOf(text: string | undefined): number {
  const month = /^\d{1,2}$/.test(text ?? "") ? Number(text) : 0;
  if (month < 1 || month > 12) throw new UsageError("请用 --month 给出 1 到 12 的月份");
  return month;
}

/** `mingzhang perform monitor BOOK`: the report at the end of a month; exit code 1 when something has to be explained. */
export async function monitorBook(
  { book: given, folder, formats, month: text }: ReportRequest,
  io: Io,
): Promise<number> {
  const month = monthOf(text);
  const { book, name } = await loadBook(given, io.cwd);
  const all = monitoring(book, month);
  if (all.length === 0) throw new InputError(`${given}：账本里没有绩效目标，无从监控`);
  const files = await makeFiles(
    monitoringReport(book, month),
    `${name}-${month}月绩效监控`,
    parseKinds(formats),
    false,
  );
  const { write } = await openOutputFolder(folder, io.cwd);
  for (const file of files) io.out(`已写出 ${await write(file.name, file.content)}\n`);
  const gaps = all.flatMap((each) => each.gaps.map((gap) => `${each.project?.name ?? "整体"}：${gap}`));
  for (const gap of gaps) io.out(`  ${gap}\n`);
  return gaps.length > 0 ? EXIT.problems : EXIT.clean;
}

/** `mingzhang perform evaluate BOOK`: the self-evaluation of the year; exit code 1 while a total is open. */
export async function evaluateBook(
  { book: given, folder, formats, parameters: id }: ReportRequest,
  io: Io,
): Promise<number> {
  const { book, name } = await loadBook(given, io.cwd);
  const parameters = parametersOf(id, book);
  const evaluations = selfEvaluations(book, parameters);
  if (evaluations.length === 0) throw new InputError(`${given}：账本里没有绩效目标，无从自评`);
  const files = await makeFiles(
    selfEvaluationReport(book, parameters),
    `${name}-绩效自评报告`,
    parseKinds(formats),
    false,
  );
  const { write } = await openOutputFolder(folder, io.cwd);
  for (const file of files) io.out(`已写出 ${await write(file.name, file.content)}\n`);
  const open = evaluations.flatMap(({ project, total, gaps }) =>
    [...total.problems, ...gaps].map((problem) => `${project?.name ?? "整体"}：${problem}`),
  );
  for (const problem of open) io.out(`  ${problem}\n`);
  return open.length > 0 ? EXIT.problems : EXIT.clean;
}

/** The parameters that are asked for, else those of the book's region. */
function parametersOf(id: string | undefined, { body, year }: Book) {
  try {
    return id === undefined ? scoringParametersFor(body.region?.code, year) : scoringParameters(id, year);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}
