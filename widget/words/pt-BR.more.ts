// Owns the second half of Brazilian Portuguese: the words of rare screens. Importing it registers the words with every widget
// on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Brazilian Portuguese words of rare screens. */
export const more: MoreMessages = {
  locked: 'Muitos códigos errados',
  lockedText: 'Esta alteração foi interrompida para proteger sua conta.',
  expired: 'Este código expirou',
  expiredText: 'Nada mudou ainda.',
  quota: 'Muitas tentativas por enquanto',
  quotaText: 'Você pode tentar de novo em {t}. Nada mudou, e um código que você já recebeu continua valendo.',
  'quota-exceeded': 'Muitas tentativas. Tente de novo em {t}. Um código que você já recebeu ainda vale.',
  startAgain: 'Começar de novo',
  pending: 'Alteração em andamento',
  pendingText: '{v} está aguardando confirmação.',
  resumeCode: 'Digitar o código',
  supportAsked: 'O suporte solicitou esta alteração.',
  supportWaits: 'Ela passa a valer em {t}, se você não a interromper.',
  stopIt: 'Interromper',
  signedOut: 'Sua sessão foi encerrada',
  signedOutText: 'Faça login para continuar de onde parou.',
  linkQueued: 'Estamos enviando um link para {v}.',
  linkSent:
    'Enviamos um link para {v}. Abra o link aqui e esta página se atualiza sozinha, ou abra em qualquer dispositivo e digite o código mostrado.',
  linkClick: 'Enviamos um link para {v}. Abra o link da mensagem e esta página se atualiza sozinha.',
  enterCode: 'Digitar um código',
  resendLink: 'Enviar novo link',
  resendLinkIn: 'Enviar novo link em {t}',
  resentLink: 'Novo link enviado para {v}.',
  codeFromLink: 'Abra o link que enviamos para {v} e digite o código de {d} dígitos mostrado.',
  goOn: 'Continuar',
  typo: 'Você quis dizer {v}?',
  typoUse: 'Usar {v}',
  typoKeep: 'Manter o que digitei',
  'too-many-contacts': 'Você já atingiu o máximo permitido. Remova um antes.',
  'address-not-allowed': 'Isto não pode ser usado. Digite outro.',
  'address-not-allowed-domain': 'Este domínio não pode ser usado aqui. Digite um endereço de outro provedor.',
  'address-taken': 'Isto não pode ser usado. Digite outro.',
  cancelled: 'A alteração foi cancelada. Nada mudou.',
  ended: 'Esta alteração foi encerrada. Você pode começar outra.',
  'address-sameEmail': 'Este já é seu e-mail. Digite outro.',

  alsoCurrent: 'Você também vai precisar de um código de {v}.',
  nextIn: 'Você pode enviar o próximo código em {t}.',

  half: '1 de 2 confirmado. Agora, o código enviado para {v}.',
  progress: '{n} de 2 confirmados',
  sideNew: 'Novo',
  sideCurrent: 'Atual',
  sideDone: 'Confirmado',
  sideOpen: 'Ainda não confirmado',
  checkNewEmail: 'Confira seu novo e-mail',
  checkCurrentEmail: 'Confira seu e-mail atual',
  codeFor: 'Código de {d} dígitos enviado para {v}',
  'proof-two': 'Confira se é o código enviado para {v}.',
  turn: 'Digite primeiro o código enviado para {v}',
  cannotUse: 'Não tenho mais acesso a {v}',

  ways: 'Se você não tem mais acesso a {v}',
  waysText: 'Escolha outra forma de permitir esta alteração.',
  wayOther: 'Enviar um código para {v}',
  waySignIn: 'Fazer login de novo',
  waySignInText: 'Com uma chave de acesso ou uma segunda etapa, talvez você não precise dele.',
  wayLost: 'Perdi ou está com outra pessoa',
  wayLostText: 'Quem tiver acesso poderá bloquear sua conta, mas não reverter esta alteração.',
  wayBack: 'Voltar ao código',
  back: 'Voltar',
  still: 'Ainda falta a confirmação de {v}.',

  stepUp: 'Confirme sua identidade',
  stepUpText: 'Para sua segurança, faça login de novo para alterar isto.',
  'step-up-required': 'Saia, faça login de novo e volte aqui.',
  frozen: 'As alterações estão pausadas',
  frozenText:
    'Para proteger sua conta, nada pode ser alterado aqui até {until}. Fazer login de novo pode liberar isto antes.',
  managedEmail: 'Seu e-mail é gerenciado em outro lugar',
  managedGo: 'Alterar lá',
  managedText: 'Ele vem da forma como você faz login em {service} e só pode ser alterado lá.',

  verifyEmail: 'Verificar seu e-mail',
  verifyText: 'Vamos enviar um código para {v}.',
  verifyLinkText: 'Vamos enviar um link para {v}.',
  verifiedEmail: 'E-mail verificado',
  verifiedText: '{v} está verificado.',
  verifiedAlready: '{v} já está verificado.',
  verifyGone: 'Este contato não existe mais.',

  unavailable: 'Isto não está disponível agora. Tente de novo daqui a pouco.',
  'proof-wrong-earlier':
    'Este código é de uma mensagem anterior. Digite o código mais recente. Tentativas restantes: {n}.',
  'not-allowed': 'Isto não pode ser feito aqui.',
  'not-allowed-human-check': 'Não foi possível confirmar que você não é um robô.',
  'not-allowed-current-needed': 'Outro contato a que você ainda tenha acesso precisa confirmar isto, e não há nenhum.',
};

register({ lang: 'pt-BR', dir: 'ltr', messages: more });
