// Owns the interface by which an operator looks at the messages of a project. No code.
import type { MessageForm } from '../../shared/wire/admin-project.ts';
import type { Project } from './project.ts';

/** Which message is shown. */
export interface PreviewRequest {
  readonly template: string;
  /** BCP 47; null: the first language of the project. */
  readonly locale: string | null;
  readonly form: MessageForm;
  /** The colours of a mail; null: those that the reader's mail program prefers. */
  readonly scheme: 'light' | 'dark' | null;
  /** Epoch ms. */
  readonly now: number;
}

/** The messages of a project, with example values: no code, link or address of a person is ever in them. */
export interface Previews {
  readonly templates: readonly { readonly name: string; readonly forms: readonly MessageForm[] }[];
  /** Returns the document of a mail, its text behind its subject, or an SMS; null when there is no such template. */
  render(project: Project, request: PreviewRequest): Promise<string | null>;
}
