import { EditableZip } from "./docx/zip.ts";

const PDF_WITHIN = 1024;

function isWordFile(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return new EditableZip(bytes).names.some((name) => /^word\/document\d*\.xml$/.test(name));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a file can be given back with notes in it, by its content: as Word document, as PDF, or not at all. */
export function copyKind(bytes: Uint8Array): "docx" | "pdf" | null {
  if (isWordFile(bytes)) return "docx";
  return new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)).includes("%PDF-") ? "pdf" : null;
}
