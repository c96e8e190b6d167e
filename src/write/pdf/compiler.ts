import type { NodeCompiler, NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import { WriteError } from "../error.ts";

type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");

const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";
/** Seconds since 1970 of the one date that files carry: 1980-01-01. */
const FIXED_DATE = Date.UTC(1980, 0, 1) / 1000;

async function loadTypst(): Promise<Typst> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new WriteError(
      `不能写 PDF：没有装排版程序 Typst，或它不支持这台机器。请运行 npm install ${PACKAGE} 后再试，或改写其他格式。`,
      { cause: error },
    );
  }
}

let last: { readonly key: string; readonly compiler: NodeCompiler } | undefined;

/** A compiler that knows some font files; made once, since it looks at all fonts of the system. */
async function compilerWith(paths: readonly string[]): Promise<NodeCompiler> {
  const key = paths.join("\n");
  if (last?.key === key) return last.compiler;
  const { NodeCompiler } = await loadTypst();
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...paths] }] });
  last = { key, compiler };
  return compiler;
}

const MISSING_GLYPH = /the text `?\\?"(.+?)\\?"`? could not be displayed/gu;

/** The characters that no font has, from what the typesetter says; null where it says something else. */
function missingGlyphs(message: string): WriteError | null {
  const texts = [...message.matchAll(MISSING_GLYPH)].map(([, text]) => text ?? "");
  const characters = [...new Set(texts.flatMap((text) => [...text]))];
  if (characters.length === 0) return null;
  const named = characters.slice(0, 10).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `“${character}”（U+${code}）`;
  });
  const rest = characters.length > named.length ? `等 ${characters.length} 个字` : "";
  return new WriteError(
    `字体里没有${named.join("、")}${rest}，PDF 没有写出。请把含有该字的字体放进 MINGZHANG_FONTS 指明的文件夹再试。`,
  );
}

function describe(compiler: NodeCompiler, error: NodeError | null): string {
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : "";
}

/**
 * Compiles a Typst program to PDF/A-3a (tagged, fonts embedded).
 * @param data what the program reads as `sys.inputs.data`
 * @throws WriteError where Typst is not installed or a character has no glyph
 */
export async function typeset(program: string, data: unknown, fontPaths: readonly string[]): Promise<Uint8Array> {
  const compiler = await compilerWith(fontPaths);
  const compiled = compiler.compile({ mainFileContent: program, inputs: { data: JSON.stringify(data) } });
  const document = compiled.result;
  if (!document) throw new Error(`Typst: ${describe(compiler, compiled.takeDiagnostics())}`);
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard: "a-3a", creationTimestamp: FIXED_DATE }));
  } catch (error) {
    const said = error instanceof Error ? `${error.message} ${"code" in error ? String(error.code) : ""}` : "";
    throw missingGlyphs(said) ?? error;
  } finally {
    compiler.evictCache(0);
  }
}
