/** How every part of a Word file begins. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The name space of WordprocessingML, as an attribute of a part's root. */
export const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What relationships of office documents are named after. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

/** The name spaces of the document's main part. */
export const NAMESPACES: string = [
  MAIN,
  `xmlns:r="${OFFICE}/relationships"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w15"',
].join(" ");
