export { opinionLetter } from "./letter.ts";
