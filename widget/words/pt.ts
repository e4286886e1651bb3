// Owns the first half of Portuguese: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './pt.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Portuguese, without the words of rare screens. */
export const pt: Pack = {
  lang: 'pt',
  dir: 'ltr',
  more: () => import('./pt.more.ts'),
  messages: {
    ...common,
    current: 'Atual: {v}',
    cancel: 'Cancelar',
    cancelChange: 'Cancelar alteração',
    help: 'Obter ajuda',

    'address-invalid-too-long': 'É demasiado longo. Verifique se não há nada a mais.',
    'address-invalid-too-short': 'Este número é demasiado curto. Introduza todos os dígitos.',
    'address-invalid-charactersEmail':
      'Antes do @, utilize letras de a a z, dígitos, pontos, hífenes e carateres de sublinhado.',
    'address-invalid-charactersPhone': 'Utilize apenas dígitos, a seguir a um + se começar pelo indicativo do país.',
    'address-invalid-domain': 'Verifique a parte a seguir ao @. Tem de ser como example.com.',
    'address-invalid-extension': 'Introduza o número sem a extensão.',
    'address-invalid-country': 'Escolha o país ou comece por + e o indicativo do país.',
    'address-invalid-number': 'Os números deste país têm outro comprimento. Verifique se estão todos os dígitos.',
    'address-not-allowed-number-type':
      'Não podemos enviar SMS para este tipo de número. Introduza um número de telemóvel.',

    openMailbox: 'Abrir {name}',
    undoFor: 'Pode anular esta alteração durante {t} através do link dessa mensagem.',
    'address-not-allowed-landline': 'Este é um número fixo. Introduza um número de telemóvel.',
    'address-invalid-unknown': 'Não reconhecemos este número. Verifique se está correto.',
    'address-invalid-several': 'Introduza apenas um endereço.',

    enterEmail: 'Alterar o endereço de email',
    addEmail: 'Adicionar um endereço de email',
    labelEmail: 'Novo endereço de email',
    hintEmail: 'Iremos enviar um código para verificar que tem acesso.',
    replacesEmail: 'Depois de confirmado, substitui {v} como endereço de email da sua conta {service}.',
    becomesEmail:
      'Depois de confirmado, será o endereço de email principal da sua conta {service}, e {v} mantém-se como adicional.',
    hintLink: 'Iremos enviar um link para verificar que tem acesso.',
    sendCode: 'Enviar código',
    sendLink: 'Enviar link',
    linkInsteadEmail: 'Receber antes um link',

    checkEmail: 'Consulte o seu email',
    codeQueued: 'Estamos a enviar um código de {d} dígitos para {v}. É válido durante {t}.',
    codeSent: 'Enviámos um código de {d} dígitos para {v}. É válido durante {t}.',
    codeLabel: 'Código de {d} dígitos',
    resend: 'Enviar novo código',
    resendIn: 'Enviar novo código dentro de {t}',
    missingEmail: 'Não recebeu o email? Verifique a pasta de spam e o endereço.',
    differentEmail: 'Utilizar outro endereço',
    linkInstead: 'Receber antes um link',

    doneEmail: 'Endereço de email alterado',
    addedEmail: 'Endereço de email adicionado',
    doneTextEmail: 'O seu endereço de email agora é {v}.',
    addedText: '{v} foi adicionado.',
    toldEmail: 'Informámos o seu endereço antigo sobre esta alteração.',
    done: 'Concluído',

    sending: 'A enviar…',
    cancelling: 'A cancelar…',
    resent: 'Novo código enviado para {v}. Os códigos anteriores já não são válidos.',
    resendOpen: 'Já pode enviar um novo código.',

    'code-short': 'Introduza todos os {d} dígitos do código',
    'code-long': 'Introduza apenas os {d} dígitos do código',
    'code-digits': 'O código tem de ter {d} dígitos',
    noResends: 'Não é possível enviar mais mensagens.',
    delayed: 'O envio está a demorar mais do que o habitual.',
    undelivered: 'Não foi possível entregar em {v}. Verifique se está correto.',
    emptyEmail: 'Introduza um endereço de email',
    'address-invalidEmail': 'Introduza um endereço de email no formato correto, como name@example.com',
    'proof-wrong': {
      one: 'O código não está correto. Verifique-o e tente novamente. Resta {n} tentativa.',
      many: 'O código não está correto. Verifique-o e tente novamente. Restam {n} tentativas.',
      other: 'O código não está correto. Verifique-o e tente novamente. Restam {n} tentativas.',
    },
    unavailable: 'De momento não está disponível. Tente novamente daqui a pouco.',

    linkConfirmEmail: 'Confirmar este endereço de email?',
    linkConfirmPhone: 'Confirmar este número de telefone?',
    linkStoryEmail: '{v} passará a ser o endereço de email da sua conta {service}.',
    linkStoryPhone: '{v} passará a ser o número de telefone da sua conta {service}.',
    linkStoryAdd: '{v} será adicionado à sua conta {service}.',
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
    linkRelayOnly: 'Não o dê a ninguém. {service} nunca lho pedirá por telefone ou mensagem.',
    linkHome: 'Voltar ao site',
    linkRelayText: 'É válido durante {t}.',
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
  },
};

register(pt);
