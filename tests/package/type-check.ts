import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

/** How applications find a package's types: as bundlers do, and as Node does. */
export const resolutions = {
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  nodenext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
} as const satisfies Record<string, ts.CompilerOptions>;

/** For programs to come: most of the time goes into the types of the DOM. */
const parsed = Object.fromEntries(Object.keys(resolutions).map((name) => [name, new Map()])) as Readonly<
  Record<keyof typeof resolutions, Map<string, ts.SourceFile | undefined>>
>;

/**
 * What `tsc --strict` says of these files, one line a problem. They stand in no folder of the disk, but in this package,
 * whose name they import as a site does: what they meet are the built types.
 *
 * @param files their texts by name
 */
export function typeCheck(
  files: Readonly<Record<string, string>>,
  resolution: keyof typeof resolutions,
): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(root, name).replaceAll('\\', '/'), text]));
  const options: ts.CompilerOptions = {
    ...resolutions[resolution],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    noUncheckedSideEffectImports: true,
  };
  const host = ts.createCompilerHost(options);
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => texts.has(path) || ts.sys.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? ts.sys.readFile(path);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, how, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, how);
    const known = parsed[resolution];
    if (!known.has(path)) known.set(path, read(path, how, ...rest));
    return known.get(path);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file
      ? `${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(start).line + 1}: `
      : '';
    return line + ts.flattenDiagnosticMessageText(messageText, ' ');
  });
}
