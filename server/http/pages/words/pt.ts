// Owns the Portuguese words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const pt: Words = {
  lang: 'pt',
  dir: 'ltr',
  portal: { title: 'Portal de administração', noScript: 'O portal de administração necessita de JavaScript.' },
  account: {
    title: 'A sua conta',
    back: ({ service }) => `Voltar a ${service}`,
    signIn: 'Iniciar sessão',
    signInText: 'Inicie sessão para ver e alterar os seus endereços de email e números de telefone.',
    signOut: 'Terminar sessão',
    signedOut: 'Sessão terminada',
    refused: 'Não foi possível iniciar sessão',
    noScript: 'Esta página precisa de JavaScript.',
  },
  confirm: {
    title: { email: 'Confirmar este endereço de email?', phone: 'Confirmar este número de telefone?' },
    becomes: {
      email: ({ value, service }: SentenceValues) =>
        `${value} passará a ser o endereço de email da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} passará a ser o número de telefone da sua conta ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) =>
        `${value} passará a ser o endereço de email principal da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} passará a ser o número de telefone principal da sua conta ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} substitui todos os outros endereços de email da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} substitui todos os outros números de telefone da sua conta ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} substitui ${old} como endereço de email da sua conta ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} substitui ${old} como número de telefone da sua conta ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} será adicionado à sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} será adicionado à sua conta ${service}.`,
    },
    account: 'Conta',
    asked: 'Pedido',
    place: 'De',
    button: 'Confirmar',
    report: 'Este pedido não é meu',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Outra conta ${service} já utiliza este contacto. As duas contas passarão a ser uma só, e não é possível anular.`,
    warning: 'Confirme apenas se este pedido for seu.',
  },
  approve: {
    title: 'Permitir esta alteração?',
    button: 'Permitir',
    warning: 'Permita-a apenas se este pedido for seu.',
  },
  confirmed: { title: 'Confirmado', text: 'Pode fechar esta página.' },
  approved: {
    title: 'Permitido',
    text: 'Pode fechar esta página. A alteração será feita assim que o novo endereço também for confirmado.',
  },
  waits: {
    title: 'Confirmado',
    text: (date: string) =>
      `A equipa de apoio pediu esta alteração. Entra em vigor em ${date}, exceto se for interrompida. Entra em vigor de imediato se iniciar sessão e abrir o link novamente, ou se um dos seus contactos atuais a permitir.`,
  },
  otherAccount: 'Há outra conta com sessão iniciada aqui. Esta alteração pertence à conta que a pediu.',
  relay: {
    title: 'Introduza este código onde começou',
    text: 'Volte à página onde pediu a alteração e introduza-o aí.',
    minutes: (n: number) => (n === 1 ? 'É válido durante 1 minuto.' : `É válido durante ${n} minutos.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Não o dê a ninguém. ${service} nunca lho pedirá por telefone ou mensagem.`,
  },
  reported: {
    title: 'Agradecemos o aviso',
    text: 'Nada foi alterado. O pedido foi cancelado e, por agora, essa conta não pode utilizar este endereço.',
  },
  stopped: {
    title: 'A alteração foi interrompida',
    text: 'Nada foi alterado. A sessão da conta foi terminada em todos os dispositivos e, por agora, nada pode ser alterado na conta. Inicie sessão novamente e altere a palavra-passe, se tiver uma.',
  },
  undo: {
    stop: {
      title: 'Interromper esta alteração?',
      text: {
        email: 'Alguém com sessão iniciada na sua conta quer alterar os respetivos endereços de email.',
        phone: 'Alguém com sessão iniciada na sua conta quer alterar os respetivos números de telefone.',
      },
      button: 'Interromper: não fui eu',
    },
    restore: {
      title: 'Anular esta alteração?',
      text: {
        email: 'Os endereços de email da sua conta voltarão a ser como antes.',
        phone: 'Os números de telefone da sua conta voltarão a ser como antes.',
      },
      button: 'Anular a alteração',
    },
    freeze: {
      title: 'Interromper alterações a esta conta?',
      text: {
        email:
          'Os endereços de email mantêm-se como estão agora e nada mais poderá ser alterado durante algum tempo. A pessoa titular da conta indicou que já não tem acesso a este endereço.',
        phone:
          'Os números de telefone mantêm-se como estão agora e nada mais poderá ser alterado durante algum tempo. A pessoa titular da conta indicou que já não tem acesso a este número.',
      },
      button: 'Interromper alterações',
    },
    brake: {
      title: 'Interromper alterações a esta conta?',
      text: {
        email:
          'Duas contas passaram a ser uma só. Isso mantém-se, mas nada mais poderá ser alterado durante algum tempo.',
        phone:
          'Duas contas passaram a ser uma só. Isso mantém-se, mas nada mais poderá ser alterado durante algum tempo.',
      },
      button: 'Interromper alterações',
    },
    byStaff: {
      email: 'A equipa de apoio deste serviço pediu para alterar os endereços de email da sua conta.',
      phone: 'A equipa de apoio deste serviço pediu para alterar os números de telefone da sua conta.',
    },
    effect:
      'A sessão da conta será terminada em todos os dispositivos e nada poderá ser alterado na conta durante algum tempo.',
    target: { email: 'Novo endereço', phone: 'Novo número' },
    back: 'Volta',
    gone: 'Será removido',
    when: 'Quando',
  },
  late: {
    title: 'A alteração já foi feita',
    text: 'Se não for sua, abra a mensagem mais recente sobre ela e anule-a aí. Se não tiver nenhuma, inicie sessão e verifique já a sua conta, ou peça ajuda.',
  },
  undone: {
    stop: 'A alteração foi interrompida',
    restore: 'Está tudo como antes',
    freeze: 'As alterações foram interrompidas',
    brake: 'As alterações foram interrompidas',
    text: 'A sessão da conta foi terminada em todos os dispositivos. Inicie já sessão novamente e altere a palavra-passe, se tiver uma.',
    frozenFor: (life: string) => `Nada pode ser alterado na conta sem um novo início de sessão. Duração: ${life}.`,
  },
  used: { title: 'Este link já foi utilizado', text: 'Não há mais nada a fazer aqui.' },
  expired: { title: 'Este link expirou', text: 'Peça um novo onde começou.' },
  superseded: { title: 'Foi enviado um link mais recente', text: 'Utilize a mensagem mais recente.' },
  closed: {
    title: 'Este pedido terminou',
    text: 'Foi cancelado, substituído ou interrompido. Se ainda quiser a alteração, comece de novo.',
  },
  frozen: {
    title: 'De momento nada pode ser alterado',
    text: 'Alguém nos pediu que interrompêssemos as alterações a esta conta. Inicie sessão novamente para continuar ou aguarde até amanhã.',
  },
  taken: { title: 'Não pode ser utilizado', text: 'Volte onde começou e introduza outro.' },
  unknown: {
    title: 'Este link não funciona',
    text: 'Pode faltar uma parte. Abra-o novamente a partir da mensagem ou copie-o por completo.',
  },
  elsewhere: {
    title: 'Abra o link novamente',
    text: 'O botão não foi premido nesta página. Abra mais uma vez o link da mensagem.',
  },
  broken: { title: 'Ocorreu um erro', text: 'Nada foi alterado. Abra o link novamente daqui a pouco.' },
  help: 'Obter ajuda',
  reference: (id: string) => `Referência: ${id}`,
};
