// Owns `snippet`, which prints the HTML of an element with the hash of each script. Not the HTML: snippet-text.ts.
import { Option, type Command } from 'commander';
import type { Kind } from '../../shared/contact.ts';
import { LANGUAGE_TAGS, lookupLanguage } from '../../shared/languages.ts';
import { readVersion, readWidget } from '../package-files.ts';
import type { Project } from '../ports/project.ts';
import { fail, succeed, withData, type CliContext, type CommandOutcome, type RunAction } from './context.ts';
import { ELEMENTS, elementTags, scriptTags, snippetFiles, type ElementName } from './snippet-text.ts';

/** Adds the command to the program. */
export function addSnippet(program: Command, run: RunAction): void {
  program
    .command('snippet')
    .description('print the HTML that puts the widget on a page, with the hash of each script')
    .addOption(new Option('--element <name>', 'which element').choices(ELEMENTS).default('change'))
    .option('--language <tag...>', 'languages beside English, whose words the page loads too')
    .option('--brand', 'the elements wear the brand of the project')
    .option('--project <id>', 'the project, where the server has several')
    .action(run(snippet));
}

interface Options {
  readonly element: ElementName;
  readonly language?: readonly string[];
  readonly brand?: boolean;
  readonly project?: string;
}

function snippet(
  { loadConfig }: CliContext,
  { element, language = [], brand = false, project: id }: Options,
): CommandOutcome {
  const { publicUrl, projects } = loadConfig();
  const ids = projects.map((one) => one.id).join(', ');
  const project = id === undefined ? projects[0] : projects.find((one) => one.id === id);
  if (project === undefined) return fail(`There is no project ${JSON.stringify(id)}: there is ${ids}.`);
  if (id === undefined && projects.length > 1) return fail(`Name the project with --project: there is ${ids}.`, 2);
  const widget = { version: readVersion(), files: readWidget() };
  const unknown = language.find((range) => lookupLanguage([range], LANGUAGE_TAGS) === undefined);
  if (unknown !== undefined)
    return fail(`There is no file of the language ${JSON.stringify(unknown)}: there is ${OTHERS.join(', ')}.`, 2);
  const languages = [...new Set(language.flatMap((range) => lookupLanguage([range], LANGUAGE_TAGS) ?? []))].filter(
    (tag) => tag !== 'en',
  );
  const options = {
    publicUrl,
    element,
    kinds: kindsOf(project),
    languages,
    brand: brand ? (projects.length > 1 ? project.id : '') : undefined,
  };
  const files = snippetFiles(widget, options);
  if ('missing' in files) return fail(`This server has no ${files.missing}: build the widget first.`);
  const html = `${scriptTags(files)}\n\n${elementTags(options)}`;
  return withData(succeed(html), { version: widget.version, files, html });
}

/** Languages that have files of their own; English is in the widget. */
const OTHERS: readonly string[] = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

/** The kinds of contacts that the project can prove. */
export function kindsOf({ mail, sms }: Pick<Project, 'mail' | 'sms'>): readonly Kind[] {
  return [...(mail.length > 0 ? ['email' as const] : []), ...(sms.length > 0 ? ['phone' as const] : [])];
}
