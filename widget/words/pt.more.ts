// Owns the second half of Portuguese: the words of rare screens. Importing it registers the words with every widget on the page.
import type { MoreMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Portuguese words of rare screens. */
export const more: MoreMessages = {
  locked: 'Demasiados códigos errados',
  lockedText: 'Esta alteração foi interrompida para proteger a sua conta.',
  expired: 'Esse código expirou',
  expiredText: 'Ainda nada mudou.',
  quota: 'Demasiadas tentativas por agora',
  quotaText: 'Pode tentar novamente dentro de {t}. Nada mudou e, se já tiver um código, continua a ser válido.',
  'quota-exceeded': 'Demasiadas tentativas. Tente dentro de {t}. Se já tiver um código, continua válido.',
  startAgain: 'Começar de novo',
  pending: 'Alteração em curso',
  pendingText: '{v} aguarda confirmação.',
  resumeCode: 'Introduzir o código',
  supportAsked: 'A equipa de apoio pediu esta alteração.',
  supportWaits: 'Entra em vigor em {t}, exceto se a interromper.',
  stopIt: 'Interromper',
  signedOut: 'A sua sessão foi terminada',
  signedOutText: 'Inicie sessão para continuar onde ficou.',
  linkQueued: 'Estamos a enviar um link para {v}.',
  linkSent:
    'Enviámos um link para {v}. Abra-o aqui e esta página atualiza-se sozinha, ou abra-o noutro dispositivo e introduza o código apresentado.',
  linkClick: 'Enviámos um link para {v}. Abra o link da mensagem e esta página atualiza-se sozinha.',
  enterCode: 'Introduzir um código',
  resendLink: 'Enviar novo link',
  resendLinkIn: 'Enviar novo link dentro de {t}',
  resentLink: 'Novo link enviado para {v}.',
  codeFromLink: 'Abra o link que enviámos para {v} e introduza o código de {d} dígitos apresentado.',
  goOn: 'Continuar',
  typo: 'Queria dizer {v}?',
  typoUse: 'Utilizar {v}',
  typoKeep: 'Manter o que escrevi',
  'too-many-contacts': 'Já atingiu o máximo permitido. Remova um primeiro.',
  'address-not-allowed': 'Não pode ser utilizado. Introduza outro.',
  'address-not-allowed-domain': 'Este domínio não pode ser utilizado aqui. Introduza um endereço de outro fornecedor.',
  'address-taken': 'Não pode ser utilizado. Introduza outro.',
  cancelled: 'A alteração foi cancelada. Nada mudou.',
  ended: 'Esta alteração terminou. Pode iniciar uma nova.',
  'address-sameEmail': 'Este já é o seu endereço de email. Introduza outro.',

  alsoCurrent: 'Também vai precisar de um código de {v}.',
  nextIn: 'Pode enviar o próximo código dentro de {t}.',

  half: '1 de 2 confirmado. A seguir: o código enviado para {v}.',
  progress: '{n} de 2 confirmados',
  sideNew: 'Novo',
  sideCurrent: 'Atual',
  sideDone: 'Confirmado',
  sideOpen: 'Ainda por confirmar',
  checkNewEmail: 'Consulte o seu novo email',
  checkCurrentEmail: 'Consulte o seu email atual',
  codeFor: 'Código de {d} dígitos enviado para {v}',
  'proof-two': 'Confirme que é o código enviado para {v}.',
  turn: 'Introduza primeiro o código enviado para {v}',
  cannotUse: 'Já não tenho acesso a {v}',

  ways: 'Se já não tem acesso a {v}',
  waysText: 'Escolha outra forma de permitir esta alteração.',
  wayOther: 'Enviar um código para {v}',
  waySignIn: 'Iniciar sessão novamente',
  waySignInText: 'Com uma chave de acesso ou um segundo passo, pode não precisar dele.',
  wayLost: 'Perdi-o ou está com outra pessoa',
  wayLostText: 'Quem tiver acesso pode então bloquear a sua conta, mas não reverter esta alteração.',
  wayBack: 'Voltar ao código',
  back: 'Voltar',
  still: 'Ainda falta a confirmação de {v}.',

  stepUp: 'Confirme a sua identidade',
  stepUpText: 'Para sua segurança, inicie sessão novamente para fazer esta alteração.',
  'step-up-required': 'Termine a sessão, inicie-a novamente e volte aqui.',
  frozen: 'As alterações estão em pausa',
  frozenText:
    'Para proteger a sua conta, nada pode ser alterado aqui até {until}. Iniciar sessão novamente pode antecipar este prazo.',
  managedEmail: 'O seu endereço de email é gerido noutro local',
  managedGo: 'Alterar nesse local',
  managedText: 'Provém da forma como inicia sessão em {service} e só pode ser alterado aí.',

  verifyEmail: 'Verificar o endereço de email',
  verifyText: 'Iremos enviar um código para {v}.',
  verifyLinkText: 'Iremos enviar um link para {v}.',
  verifiedEmail: 'Endereço de email verificado',
  verifiedText: '{v} está verificado.',
  verifiedAlready: '{v} já está verificado.',
  verifyGone: 'Este contacto já não existe.',

  unavailable: 'De momento não está disponível. Tente novamente daqui a pouco.',
  'proof-wrong-earlier':
    'Esse código é de uma mensagem anterior. Introduza o código mais recente. Tentativas restantes: {n}.',
  'not-allowed': 'Não é possível fazer isto aqui.',
  'not-allowed-human-check': 'Não foi possível confirmar que não se trata de um robô.',
  'not-allowed-current-needed':
    'É necessária a confirmação de outro contacto a que ainda tenha acesso, e não existe nenhum.',
};

register({ lang: 'pt', dir: 'ltr', messages: more });
