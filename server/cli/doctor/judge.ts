// Owns which judgement belongs to a fact. Not the judgements: judge-*.ts.
import type { Fact } from './facts.ts';
import type { Finding } from './finding.ts';
import { judgeDatabase } from './judge-database.ts';
import { judgeChannels, judgeMail, judgeSent, judgeSms } from './judge-delivery.ts';
import { judgeDirectory } from './judge-directory.ts';
import { judgeClock, judgeIntrospection, judgeIssuer } from './judge-issuer.ts';
import { judgeMailDomain } from './judge-mail-domain.ts';
import { judgeSignIn, judgeHumanCheck } from './judge-sign-in.ts';
import { judgeEnvFile, judgePublicUrl, judgeStream, judgeWebhook } from './judge-web.ts';

/** Returns what the fact means for the operator; one finding or more. `now`: epoch ms. */
export function judge(fact: Fact, now: number): readonly Finding[] {
  switch (fact.at) {
    case 'database':
      return judgeDatabase(fact);
    case 'mail':
      return [judgeMail(fact)];
    case 'mail-domain':
      return judgeMailDomain(fact);
    case 'sms':
      return [judgeSms(fact), ...judgeChannels(fact)];
    case 'issuer':
      return [judgeIssuer(fact)];
    case 'clock':
      return [judgeClock(fact)];
    case 'introspection':
      return [judgeIntrospection(fact)];
    case 'webhook':
      return judgeWebhook(fact, now);
    case 'stream':
      return judgeStream(fact, now);
    case 'directory':
      return judgeDirectory(fact, now);
    case 'sign-in':
      return judgeSignIn(fact);
    case 'human-check':
      return [judgeHumanCheck(fact)];
    case 'public-url':
      return judgePublicUrl(fact, now);
    case 'env-file':
      return judgeEnvFile(fact);
    case 'sent':
      return [judgeSent(fact)];
  }
}
