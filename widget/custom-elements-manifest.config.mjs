// Owns how custom-elements.json is made from the docblocks of the elements.
export default {
  globs: [
    'ui/base.ts',
    'change/contact-change.properties.ts',
    'change/contact-change.ts',
    'confirm/contact-change-confirm.ts',
    'list/contact-change-list.properties.ts',
    'list/contact-change-list.ts',
    'admin/contact-admin.ts',
    'define.ts',
    'define-confirm.ts',
    'define-list.ts',
    'define-admin.ts',
  ],
  outdir: '.',
  litelement: false,
  plugins: [publicApi()],
};

/** Keeps what a page may use: no private or inherited machinery, and paths as they are published. */
function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      const bases = all.filter(({ tagName }) => !tagName);
      for (const declaration of all.filter(({ tagName }) => tagName)) {
        // Bases are no public classes: what they give counts as the element's own.
        for (const each of [...(declaration.members ?? []), ...declaration.attributes]) delete each.inheritedFrom;
        declaration.superclass = { name: 'LitElement', package: 'lit' };
      }
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter((declaration) => !bases.includes(declaration));
        module.exports = module.exports?.filter(({ name }) => !bases.some((base) => base.name === name));
        const [, part = 'index'] = /-(confirm|list|admin)/.exec(module.path) ?? [];
        const path = `dist/${part}.js`;
        module.path = path;
        for (const declaration of module.declarations ?? []) {
          declaration.members = (declaration.members ?? []).filter(
            ({ name, privacy }) =>
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !/^#|^(properties|styles|shadowRootOptions|tag)$/.test(name),
          );
          for (const exported of module.exports ?? []) exported.declaration.module = path;
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter((module) => module.declarations?.length);
    },
  };
}
