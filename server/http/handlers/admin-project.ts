// Owns the handlers by which admins see policy, messages and limits of the project. Not what these are: service/admin/read-project.ts,
// deliver/preview.ts.
import type {
  AdminMessagesBody,
  AdminPolicyBody,
  AdminProjectLimitsBody,
  AdminStoppedRange,
} from '../../../shared/wire/admin-project.ts';
import type { StoppedRange } from '../../ports/breakers.ts';
import { adminReader } from '../../service/admin/admin-reader.ts';
import { readPolicy, readProjectLimits } from '../../service/admin/read-project.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';
import { limitsBody } from './admin-users.ts';
import { readText, readWord } from './query.ts';

type Names = 'adminPolicy' | 'adminMessages' | 'adminMessage' | 'adminProjectLimits';

/** Longest tag of a language, characters. */
const LOCALE_MAX = 100;

/** Makes the handlers. */
export function adminProjectRoutes({ ctx, operator, clock }: AppParts): Pick<Handlers, Names> {
  return {
    async adminPolicy(c) {
      const rows = await readPolicy(ctx, eitherOf(c));
      return rows.ok ? c.json({ rows: rows.value } satisfies AdminPolicyBody) : refuse(c, rows.refusal);
    },

    async adminMessages(c) {
      const reader = await adminReader(ctx, eitherOf(c));
      if (!reader.ok) return refuse(c, reader.refusal);
      const { templates } = await operator.previews();
      const { languages } = reader.value.project;
      return c.json({ templates, languages } satisfies AdminMessagesBody);
    },

    async adminMessage(c) {
      const locale = readText(c, 'locale', LOCALE_MAX);
      if (!locale.ok) return refuse(c, locale.refusal);
      const form = readWord(c, 'form', ['html', 'text', 'sms']);
      if (!form.ok) return refuse(c, form.refusal);
      const scheme = readWord(c, 'scheme', ['light', 'dark']);
      if (!scheme.ok) return refuse(c, scheme.refusal);
      const reader = await adminReader(ctx, eitherOf(c));
      if (!reader.ok) return refuse(c, reader.refusal);
      const previews = await operator.previews();
      const request = {
        template: c.req.param('template'),
        locale: locale.value,
        form: form.value ?? 'html',
        scheme: scheme.value,
        now: clock(),
      };
      const rendered = await previews.render(reader.value.project, request);
      if (rendered === null) return refuse(c, { code: 'not-found' });
      if (request.form !== 'html') return c.text(rendered);
      c.set('headers', 'preview');
      return c.html(rendered);
    },

    async adminProjectLimits(c) {
      const read = await readProjectLimits(ctx, eitherOf(c));
      if (!read.ok) return refuse(c, read.refusal);
      const { limits, ranges } = read.value;
      const body: AdminProjectLimitsBody = { ...limitsBody(limits), ranges: ranges.map(rangeBody) };
      return c.json(body);
    },
  };
}

/** The four digits that the numbers do not share. */
const OTHER_DIGITS = '••••';

function rangeBody({ numbers, since, until, ...counts }: StoppedRange): AdminStoppedRange {
  return { ...counts, numbers: numbers + OTHER_DIGITS, since: time(since), until: time(until) };
}
