/**
 * The header that makes a browser save an answer and not open it (RFC 6266), with the file's name as RFC 8187 writes it: no
 * quotation mark, line end or path in a name gets into the header.
 */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd")).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
