import { type Book, printBook } from "../../book/index.ts";
import { composeFiles } from "../../compose/index.ts";
import type { Format } from "../../format/index.ts";
import { approvalForm, MANIFEST_FILE, printManifest, secrecyForm, shortCode } from "../../publication/index.ts";
import { digestOf } from "../../store/index.ts";
import { writeBodyHtml, writeDocx } from "../../write/index.ts";
import type { FinalFile } from "./content.ts";

/** A file of a package with its bytes. */
export interface PackageFile extends FinalFile {
  readonly bytes: Uint8Array;
}

/** A package that is ready to be kept. */
export interface Package {
  /** The short code of the version, as it stands on the forms. */
  readonly code: string;
  /** SHA-256 of the manifest. */
  readonly digest: string;
  readonly files: readonly PackageFile[];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function fileOf(name: string, role: FinalFile["role"], bytes: Uint8Array): PackageFile {
  return { name, role, sha256: digestOf(bytes), bytes };
}

/** The code of a version: the same book in the same format has the same one. */
function codeOf(book: Book, format: Format): string {
  return shortCode(digestOf(bytesOf(`${printBook(book)}\n${JSON.stringify(format)}`)));
}

/**
 * Makes the package of a book: the documents as Word files, the page for the web site's editor, the forms that are signed,
 * and the manifest. The same book and format give the same package.
 */
export async function packageOf(book: Book, format: Format): Promise<Package> {
  const code = codeOf(book, format);
  const composed = composeFiles(book, format);
  const documents: PackageFile[] = [];
  for (const { name, disclosure } of composed)
    documents.push(fileOf(`${name}.docx`, "document", await writeDocx(disclosure, { marks: true })));
  const [first] = composed;
  const page = first && writeBodyHtml(first.disclosure, documents);
  const listed = documents.map(({ name, sha256 }) => ({ name, digest: sha256.slice(0, 8) }));
  const files = [
    ...documents,
    ...(page === undefined ? [] : [fileOf("网站正文.html", "page", bytesOf(page))]),
    fileOf("信息公开审批表.docx", "form", await writeDocx(approvalForm(book, code, listed))),
    fileOf("保密审查表.docx", "form", await writeDocx(secrecyForm(book, code, listed))),
  ];
  const manifest = bytesOf(
    printManifest({
      version: 1,
      body: book.body.name,
      year: book.year,
      format: format.id,
      code,
      files: files.flatMap(({ name, sha256, role }) => (role === "manifest" ? [] : [{ name, sha256, role }])),
    }),
  );
  const listing = fileOf(MANIFEST_FILE, "manifest", manifest);
  return { code, digest: listing.sha256, files: [...files, listing] };
}
