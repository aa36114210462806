/** Record address → ids of the facts it carries. An address is a path of keys and ids: `steps.sign-in`. */
export type Evidence = Readonly<Record<string, readonly string[]>>;
