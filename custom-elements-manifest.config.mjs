import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = process.env.BUILD_DIR ?? 'dist';
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const tagName = (className) => className.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The analyzer knows the elements of Lit by another base class. */
const elements = {
  name: 'elements',
  moduleLinkPhase({ moduleDoc }) {
    for (const declaration of moduleDoc.declarations ?? []) {
      if (declaration.superclass?.name === 'ReactiveElement') declaration.customElement = true;
    }
  },
};

/**
 * Every public field is an attribute, in kebab case, but for `data`: the elements give Lit its properties in one shared
 * object, which the analyzer does not follow. A test holds the result against `observedAttributes`.
 */
const attributes = {
  name: 'attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        if (!declaration.customElement) continue;
        declaration.attributes = [];
        for (const field of declaration.members ?? []) {
          const { kind, name, privacy, static: isStatic, readonly, description } = field;
          if (
            kind !== 'field' ||
            (privacy ?? 'public') !== 'public' ||
            isStatic ||
            readonly ||
            !description ||
            name === 'data'
          )
            continue;
          field.attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
          const { type, default: value } = field;
          declaration.attributes.push({
            name: field.attribute,
            fieldName: name,
            description,
            ...(type && { type }),
            ...(value && { default: value }),
          });
        }
      }
    }
  },
};

/** Keeps what a user of the elements can use: no private members, no statics, no lifecycle, documented events only. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        // The analyzer takes the first argument of any event class for the name of an event.
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('prime-cancel-'));
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic, kind, inheritedFrom, attribute, description }) =>
            privacy !== 'private' &&
            privacy !== 'protected' &&
            !name.startsWith('#') &&
            !name.startsWith('_') &&
            !isStatic &&
            !inheritedFrom &&
            (attribute || description || kind === 'method'),
        );
      }
    }
  },
};

/** A class is registered in define/, by a function that the analyzer does not know: tag names follow the class. */
const registrations = {
  name: 'registrations',
  packageLinkPhase({ customElementsManifest }) {
    const classes = new Map();
    for (const { path, declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        if (!declaration.customElement) continue;
        declaration.tagName ??= tagName(declaration.name);
        classes.set(declaration.tagName, { name: declaration.name, module: path });
      }
    }
    for (const module of customElementsManifest.modules) {
      const [, tag] = /define\/(prime-cancel-[a-z-]+)\.ts$/.exec(module.path) ?? [];
      const declaration = classes.get(tag);
      if (!declaration) continue;
      module.exports = [...(module.exports ?? []), { kind: 'custom-element-definition', name: tag, declaration }];
    }
  },
};

/** The manifest speaks of the files of the package, not of its sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.schemaVersion = '2.1.0'; // whose additions are all optional
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = published(declaration.module);
      }
      for (const { superclass } of module.declarations ?? []) {
        if (superclass?.module) superclass.module = published(superclass.module);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations, exports }) =>
        declarations?.some(({ customElement }) => customElement) ||
        exports?.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

export default {
  globs: ['src/components/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: process.env.MANIFEST_DIR ?? '.',
  litelement: true,
  packagejson: false, // else it writes the folder of this build into package.json
  plugins: [
    elements,
    attributes,
    publicOnly,
    registrations,
    publishedPaths,
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({
      outdir,
      packageJson: false,
      hideLogs: true,
      modulePath: (_, tag) => `./define/${tag}.js`,
    }),
  ],
};
