import type { Book } from "../../book/index.ts";
import { type Format, formatFor, formatNamed, formats } from "../../format/index.ts";
import { UsageError } from "../errors.ts";

/** The formats that there are, for messages. */
export const knownFormats: string = formats.map(({ id, region }) => `${id}（${region.name}）`).join("、");

/**
 * The format that is asked for by its id, else the one for the book.
 * @throws UsageError when there is none.
 */
export function chosenFormat(id: string | undefined, book: Book): Format {
  const format = id === undefined ? formatFor(book) : formatNamed(id);
  if (format) return format;
  const why = id === undefined ? "不能由账本的地区确定公开格式，请用 --format 指定" : `没有 ${id} 这种公开格式`;
  throw new UsageError(`${why}；现有 ${knownFormats}`);
}
