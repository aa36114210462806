/** The JSON Schema of a data pack, draft-07. Throws where it and the model in src/data/types.ts differ. */
export function packSchema(): Promise<object>;
