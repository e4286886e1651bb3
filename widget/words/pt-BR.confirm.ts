// Owns the Brazilian Portuguese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './pt-BR.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Brazilian Portuguese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'Isto não está disponível agora. Tente de novo daqui a pouco.',

  linkConfirmEmail: 'Confirmar este e-mail?',
  linkConfirmPhone: 'Confirmar este número de telefone?',
  linkBecomesEmail: '{v} será o e-mail da sua conta {service}.',
  linkBecomesPhone: '{v} será o número de telefone da sua conta {service}.',
  linkReplacesEmail: '{v} substitui {old} como o e-mail da sua conta {service}.',
  linkReplacesPhone: '{v} substitui {old} como o número de telefone da sua conta {service}.',
  linkPrimaryEmail: '{v} será o e-mail principal da sua conta {service}.',
  linkPrimaryPhone: '{v} será o número de telefone principal da sua conta {service}.',
  linkReplacesAllEmail: '{v} substitui todos os outros e-mails da sua conta {service}.',
  linkReplacesAllPhone: '{v} substitui todos os outros números de telefone da sua conta {service}.',
  linkAdds: '{v} será adicionado à sua conta {service}.',
  linkMerges:
    'Outra conta {service} já usa este contato. As duas contas vão virar uma só, e isso não pode ser desfeito.',
  linkAccount: 'Conta: {v}',
  linkAsked: 'Solicitado: {t}',
  linkPlace: 'De: {place}',
  linkOnly: 'Continue somente se foi você que solicitou.',
  linkAllow: 'Permitir esta alteração?',
  allow: 'Permitir',
  linkNotMe: 'Não fui eu que solicitei',
  linkConfirmed: 'Confirmado',
  linkAllowed: 'Permitido',
  linkConfirmedText: 'Você pode fechar esta página.',
  linkHalfNew: 'O novo contato ainda precisa ser confirmado. Você pode fechar esta página.',
  linkWaits: 'O suporte solicitou esta alteração. Ela passa a valer em {t}, se não for interrompida.',
  linkHalfCurrent: 'Ainda falta a confirmação do seu contato atual. Você pode fechar esta página.',
  linkOther: 'Outra conta está conectada aqui. Esta alteração é da conta que fez a solicitação.',
  linkRelay: 'Digite este código onde você começou',
  linkRelayWhere: 'Volte à página onde você solicitou a alteração e digite o código lá.',
  linkRelayText: 'Ele vale por {t}.',
  linkRelayOnly: 'Não informe o código a ninguém. {service} nunca vai pedir por telefone ou mensagem.',
  linkHome: 'Voltar ao site',
  linkReported: 'Agradecemos o aviso',
  linkReportedText: 'A alteração foi interrompida. Nada mudou.',
  linkStop:
    'Se não foi você que solicitou, todos os dispositivos serão desconectados da conta, e nada poderá ser alterado nela por um tempo.',
  linkStopped: 'A alteração foi interrompida',
  linkStoppedText:
    'Nada foi alterado. Todos os dispositivos foram desconectados da conta, e nada pode ser alterado nela por enquanto. Faça login de novo e troque sua senha, se tiver uma.',
  linkUsed: 'Este link já foi usado',
  linkUsedText: 'Não há mais nada a fazer aqui.',
  linkExpired: 'Este link expirou',
  linkExpiredText: 'Solicite um novo onde você começou.',
  linkSuperseded: 'Um link mais recente foi enviado',
  linkSupersededText: 'Use a mensagem mais recente.',
  linkClosed: 'Esta alteração foi encerrada',
  linkClosedText: 'Nada mudou.',
  linkUnknown: 'Este link não funciona',
  linkUnknownText: 'Abra o link de novo pela mensagem ou solicite um novo.',
};

register({ lang: 'pt-BR', dir: 'ltr', messages: confirm });
