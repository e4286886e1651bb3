// Owns how custom-elements.json is made from the docblocks of the two elements.
export default {
  globs: ['base.ts', 'contact-change.ts', 'contact-change-confirm.ts', 'define.ts'],
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
      const base = all.find(({ name }) => name === 'ContactChangeElement');
      for (const declaration of all.filter(({ tagName }) => tagName))
        declaration.members = [...(declaration.members ?? []), ...base.members];
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter((declaration) => declaration !== base);
        module.exports = module.exports?.filter(({ name }) => name !== base.name);
        module.path = 'dist/index.js';
        for (const declaration of module.declarations ?? []) {
          declaration.members = (declaration.members ?? []).filter(
            ({ name, privacy }) =>
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !/^#|^(properties|styles|shadowRootOptions)$/.test(name),
          );
          for (const export_ of module.exports ?? []) export_.declaration.module = 'dist/index.js';
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter((module) => module.declarations?.length);
    },
  };
}
