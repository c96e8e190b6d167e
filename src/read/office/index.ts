export { type ConvertibleKind, convert, isConvertible } from "./convert.ts";
