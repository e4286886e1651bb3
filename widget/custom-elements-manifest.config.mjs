// Owns how custom-elements.json is made from the docblocks of the elements.
export default {
  globs: [
    '../shared/contact.ts',
    '../shared/wire/change.ts',
    'ui/base.ts',
    'change/events.ts',
    'list/events.ts',
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
  plugins: [eventDetails(), publicApi()],
};

/**
 * Gives each event the type of its detail, which an interface `…Details` of the sources declares under the event's name. A type that is
 * a choice of texts is written out.
 */
function eventDetails() {
  const details = new Map();
  const choices = new Map();
  return {
    name: 'event-details',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) && /^'[^']+'(?: \| '[^']+')+$/.test(node.type.getText()))
        choices.set(node.name.text, node.type.getText());
      if (!ts.isInterfaceDeclaration(node) || !node.name.text.endsWith('Details')) return;
      for (const member of node.members.filter(({ name }) => name && ts.isStringLiteral(name)))
        details.set(member.name.text, oneLine(member.type.getText()));
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const event of declarations.flatMap(({ events = [] }) => events)) {
        if (!details.has(event.name)) throw new Error(`No interface declares the detail of ${event.name}`);
        const detail = details.get(event.name).replace(/\b\w+(?=[;,]| \})/g, (name) => choices.get(name) ?? name);
        event.type = { text: `CustomEvent<${detail}>` };
      }
    },
  };
}

/** A type without comments and modifiers, as documentation shows it. */
function oneLine(type) {
  return type
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\breadonly (?=\w+\??:)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/; }/g, ' }');
}

/** Keeps what a page may use: no private or inherited machinery, and paths as they are published. */
function publicApi() {
  return {
    name: 'public-api',
    packageLinkPhase({ customElementsManifest }) {
      const all = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      const bases = all.filter(({ tagName }) => !tagName);
      for (const declaration of all.filter(({ tagName }) => tagName)) {
        // Bases are no public classes: what they give counts as the element's own.
        for (const each of Object.values(declaration).filter(Array.isArray).flat()) delete each.inheritedFrom;
        declaration.superclass = { name: 'LitElement', package: 'lit' };
        for (const attribute of declaration.attributes) linkField(attribute, declaration.members);
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

/** Links an attribute with its property, which means the same. */
function linkField(attribute, members) {
  const field = attribute.name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const member = members.find(({ kind, name }) => kind === 'field' && name === field);
  if (!member) return;
  attribute.fieldName = field;
  member.attribute = attribute.name;
  member.description ??= attribute.description;
}
