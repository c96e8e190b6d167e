export { type ConvertibleKind, convertToDocx, isConvertible } from "./convert.ts";
