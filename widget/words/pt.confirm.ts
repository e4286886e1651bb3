// Owns the Portuguese words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './pt.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Portuguese words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'De momento não está disponível. Tente novamente daqui a pouco.',

  linkConfirmEmail: 'Confirmar este endereço de email?',
  linkConfirmPhone: 'Confirmar este número de telefone?',
  linkBecomesEmail: '{v} passará a ser o endereço de email da sua conta {service}.',
  linkBecomesPhone: '{v} passará a ser o número de telefone da sua conta {service}.',
  linkReplacesEmail: '{v} substitui {old} como endereço de email da sua conta {service}.',
  linkReplacesPhone: '{v} substitui {old} como número de telefone da sua conta {service}.',
  linkPrimaryEmail: '{v} passará a ser o endereço de email principal da sua conta {service}.',
  linkPrimaryPhone: '{v} passará a ser o número de telefone principal da sua conta {service}.',
  linkReplacesAllEmail: '{v} substitui todos os outros endereços de email da sua conta {service}.',
  linkReplacesAllPhone: '{v} substitui todos os outros números de telefone da sua conta {service}.',
  linkAdds: '{v} será adicionado à sua conta {service}.',
  linkMerges:
    'Outra conta {service} já utiliza este contacto. As duas contas passarão a ser uma só, e não é possível anular.',
  linkAccount: 'Conta: {v}',
  linkAsked: 'Pedido: {t}',
  linkPlace: 'De: {place}',
  linkOnly: 'Continue apenas se este pedido for seu.',
  linkAllow: 'Permitir esta alteração?',
  allow: 'Permitir',
  linkNotMe: 'Este pedido não é meu',
  linkConfirmed: 'Confirmado',
  linkAllowed: 'Permitido',
  linkConfirmedText: 'Pode fechar esta página.',
  linkHalfNew: 'O novo contacto ainda tem de ser confirmado. Pode fechar esta página.',
  linkWaits: 'A equipa de apoio pediu esta alteração. Entra em vigor em {t}, exceto se for interrompida.',
  linkHalfCurrent: 'Ainda falta a confirmação do seu contacto atual. Pode fechar esta página.',
  linkOther: 'Há outra conta com sessão iniciada aqui. Esta alteração pertence à conta que a pediu.',
  linkRelay: 'Introduza este código onde começou',
  linkRelayWhere: 'Volte à página onde pediu a alteração e introduza-o aí.',
  linkRelayText: 'É válido durante {t}.',
  linkRelayOnly: 'Não o dê a ninguém. {service} nunca lho pedirá por telefone ou mensagem.',
  linkHome: 'Voltar ao site',
  linkReported: 'Agradecemos o aviso',
  linkReportedText: 'A alteração foi interrompida. Nada mudou.',
  linkStop:
    'Se este pedido não for seu, a sessão da conta será terminada em todos os dispositivos e nada poderá ser alterado na conta durante algum tempo.',
  linkStopped: 'A alteração foi interrompida',
  linkStoppedText:
    'Nada foi alterado. A sessão da conta foi terminada em todos os dispositivos e, por agora, nada pode ser alterado na conta. Inicie sessão novamente e altere a palavra-passe, se tiver uma.',
  linkUsed: 'Este link já foi utilizado',
  linkUsedText: 'Não há mais nada a fazer aqui.',
  linkExpired: 'Este link expirou',
  linkExpiredText: 'Peça um novo onde começou.',
  linkSuperseded: 'Foi enviado um link mais recente',
  linkSupersededText: 'Utilize a mensagem mais recente.',
  linkClosed: 'Esta alteração terminou',
  linkClosedText: 'Nada mudou.',
  linkUnknown: 'Este link não funciona',
  linkUnknownText: 'Abra-o novamente a partir da mensagem ou peça um novo.',
};

register({ lang: 'pt', dir: 'ltr', messages: confirm });
