export { areaNamed, LIBRARY_AREAS, type LibraryArea, PROJECT_TYPES, type ProjectType } from "./areas.ts";
export { INDICATOR_LIBRARY } from "./library.ts";
export * from "./model.ts";
export { type LibraryIssue, type ParsedLibrary, parseLibraryCsv, parseLibraryJson } from "./parse.ts";
export { type LibrarySheet, parseLibrarySheets } from "./parse-sheets.ts";
export { LIBRARY_COLUMNS, libraryRows, printLibraryCsv, printLibraryJson } from "./print.ts";
export { type ExistingIndicator, missingLevels, type Suggestion, suggestIndicators } from "./suggest.ts";
