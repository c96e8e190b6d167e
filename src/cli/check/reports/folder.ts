import type { Column, DocumentList, SarifPart } from "../../../report/index.ts";
import { UsageError } from "../../errors.ts";
import type { Input } from "../../inputs.ts";
import { type OutputFolder, openOutputFolder } from "../../output-folder.ts";
import { outputNames } from "../../output-names.ts";
import { version } from "../../version.ts";
import type { ReportKind } from "./kinds.ts";
import { ENDINGS, type FileReport, type MadeReports } from "./made.ts";

const LIST = "问题清单.xlsx";
const LOG = "核对结果.sarif";

/** The columns of the list of problems. @throws UsageError for such as there are not */
async function columnsIn(text: string): Promise<readonly Column[]> {
  const { parseColumns } = await import("../../../report/index.ts");
  try {
    return parseColumns(text);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--columns：${error.message}`) : error;
  }
}

/** A folder that the reports of a run are written to: those on one document at once, those on all at the end. */
export class ReportFolder {
  readonly #folder: OutputFolder;
  readonly #names: Readonly<Record<FileReport, readonly string[]>>;
  readonly #columns: readonly Column[] | undefined;
  readonly #kinds: readonly ReportKind[];
  readonly #lists: DocumentList[] = [];
  readonly #logs: SarifPart[] = [];

  private constructor(
    folder: OutputFolder,
    inputs: readonly Input[],
    kinds: readonly ReportKind[],
    columns: readonly Column[] | undefined,
  ) {
    const namesFor = (ending: string) =>
      outputNames(
        inputs.map(({ name }) => name),
        ending,
      );
    this.#folder = folder;
    this.#kinds = kinds;
    this.#columns = columns;
    this.#names = {
      html: namesFor(ENDINGS.html),
      docx: namesFor(ENDINGS.docx),
      pdf: namesFor(ENDINGS.pdf),
      letter: namesFor(ENDINGS.letter),
    };
  }

  /**
   * Opens the folder, making it where it does not exist.
   * @throws InputError when it cannot be made, UsageError for columns that there are not
   */
  static async open(
    path: string,
    cwd: string,
    inputs: readonly Input[],
    kinds: readonly ReportKind[],
    columns: string | undefined,
  ): Promise<ReportFolder> {
    const chosen = columns === undefined ? undefined : await columnsIn(columns);
    return new ReportFolder(await openOutputFolder(path, cwd), inputs, kinds, chosen);
  }

  /** Writes the reports on one disclosure, made of the files at `files`; returns their paths for display. */
  async write(files: readonly number[], { files: made, list, sarif }: MadeReports): Promise<readonly string[]> {
    if (list) this.#lists.push(list);
    if (sarif) this.#logs.push(sarif);
    const written: string[] = [];
    for (const { kind, input, content } of made) {
      const name = this.#names[kind][files[input] ?? 0] ?? `${input}${ENDINGS[kind]}`;
      written.push(await this.#folder.write(name, content));
    }
    return written;
  }

  /** Writes the reports on all documents; `unread` says which files could not be read. */
  async finish(unread: readonly string[]): Promise<readonly string[]> {
    const { problemListWorkbook, sarifLog } = await import("../../../report/index.ts");
    const written: string[] = [];
    if (this.#kinds.includes("xlsx")) {
      written.push(await this.#folder.write(LIST, await problemListWorkbook(this.#lists, this.#columns)));
    }
    if (this.#kinds.includes("sarif")) {
      const log = sarifLog(this.#logs, await version(), unread);
      written.push(await this.#folder.write(LOG, `${JSON.stringify(log, null, 2)}\n`));
    }
    return written;
  }
}
