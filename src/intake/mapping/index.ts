export { mappedFacts, mappingFor } from "./apply.ts";
export { type Mapping, MappingError, parseMapping, type TableMapping } from "./model.ts";
export { mappingToSave } from "./propose.ts";
