import { z } from "zod";
import { formatNamed } from "../../../format/index.ts";
import { checkOf, readBook } from "../../../store/index.ts";
import { Problem } from "../../problem.ts";
import type { Final } from "../content.ts";
import { packageOf } from "../package.ts";
import { stepOf } from "../step.ts";

/** Fixes the version that was approved and the package that is made of it, in the format in which it was checked. */
export const finalise = stepOf(z.object({}), async ({ service, actor, publication }) => {
  const { database, files } = service.store;
  const { region } = actor;
  const { book, version, data } = publication;
  const check = await checkOf(database, { region, publication: publication.publication }, data.check);
  const content = book === null || version === null ? null : await readBook(database, { region, book }, version);
  const format = check && formatNamed(check.format);
  if (book === null || version === null || !content || !format)
    throw new Problem("not-found", "没有找到审核通过的账本版本");
  const made = await packageOf(content.content, format);
  for (const { bytes } of made.files) await files.put(bytes);
  const final: Final = {
    book,
    version,
    format: format.id,
    code: made.code,
    digest: made.digest,
    files: made.files.map(({ name, role, sha256 }) => ({ name, role, sha256 })),
  };
  return async () => ({
    data: { final, returned: null },
    event: { version, code: made.code, digest: made.digest },
  });
});
