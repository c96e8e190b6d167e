import type { Book } from "../../book/index.ts";
import { type Format, formatFor, formatNamed, formats, national } from "../../format/index.ts";
import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";

/** The formats that there are, for messages. */
export const knownFormats: string = formats.map(({ id, region }) => `${id}（${region.name}）`).join("、");

/**
 * The format that is asked for by its id, else the one for the book; where its region has none the national one, with a
 * notice.
 * @throws UsageError when there is none with the id.
 */
export function chosenFormat(id: string | undefined, book: Book, { err }: Pick<Io, "err">): Format {
  const format = id === undefined ? formatFor(book) : formatNamed(id);
  if (format === null) throw new UsageError(`没有 ${id} 这种公开格式；现有 ${knownFormats}`);
  if (id === undefined && format === national) {
    const region = book.body.region?.name;
    err(`${region ? `还没有${region}的公开格式` : "账本没有写明地区"}，按${national.name}的格式编制\n`);
  }
  return format;
}
