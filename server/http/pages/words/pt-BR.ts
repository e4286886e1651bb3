// Owns the Brazilian Portuguese words of our pages. Not the English ones: en.ts.
import type { ReplacedValues, SentenceValues, Words } from './en.ts';

export const ptBR: Words = {
  lang: 'pt-BR',
  dir: 'ltr',
  portal: { title: 'Portal de administração', noScript: 'O portal de administração precisa de JavaScript.' },
  account: {
    title: 'Sua conta',
    back: ({ service }) => `Voltar para ${service}`,
    signIn: 'Fazer login',
    signInText: 'Faça login para ver e alterar seus endereços de e-mail e números de telefone.',
    signOut: 'Sair',
    signedOut: 'Você saiu da conta',
    refused: 'Não foi possível fazer login',
    noScript: 'Esta página precisa de JavaScript.',
  },
  confirm: {
    title: { email: 'Confirmar este e-mail?', phone: 'Confirmar este número de telefone?' },
    becomes: {
      email: ({ value, service }: SentenceValues) => `${value} será o e-mail da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} será o número de telefone da sua conta ${service}.`,
    },
    primary: {
      email: ({ value, service }: SentenceValues) => `${value} será o e-mail principal da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} será o número de telefone principal da sua conta ${service}.`,
    },
    replacesAll: {
      email: ({ value, service }: SentenceValues) =>
        `${value} substitui todos os outros e-mails da sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) =>
        `${value} substitui todos os outros números de telefone da sua conta ${service}.`,
    },
    replaces: {
      email: ({ value, old, service }: ReplacedValues) =>
        `${value} substitui ${old} como o e-mail da sua conta ${service}.`,
      phone: ({ value, old, service }: ReplacedValues) =>
        `${value} substitui ${old} como o número de telefone da sua conta ${service}.`,
    },
    added: {
      email: ({ value, service }: SentenceValues) => `${value} será adicionado à sua conta ${service}.`,
      phone: ({ value, service }: SentenceValues) => `${value} será adicionado à sua conta ${service}.`,
    },
    account: 'Conta',
    asked: 'Solicitado',
    place: 'De',
    button: 'Confirmar',
    report: 'Não fui eu que solicitei',
    merges: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Outra conta ${service} já usa este contato. As duas contas vão virar uma só, e isso não pode ser desfeito.`,
    warning: 'Confirme somente se foi você que solicitou.',
  },
  approve: {
    title: 'Permitir esta alteração?',
    button: 'Permitir',
    warning: 'Permita somente se foi você que solicitou.',
  },
  confirmed: { title: 'Confirmado', text: 'Você pode fechar esta página.' },
  approved: {
    title: 'Permitido',
    text: 'Você pode fechar esta página. A alteração será feita quando o novo endereço também for confirmado.',
  },
  waits: {
    title: 'Confirmado',
    text: (date: string) =>
      `O suporte solicitou esta alteração. Ela passa a valer em ${date}, se não for interrompida. Passa a valer na hora se você fizer login e abrir o link de novo, ou se um dos seus contatos atuais permitir.`,
  },
  otherAccount: 'Outra conta está conectada aqui. Esta alteração é da conta que fez a solicitação.',
  relay: {
    title: 'Digite este código onde você começou',
    text: 'Volte à página onde você solicitou a alteração e digite o código lá.',
    minutes: (n: number) => (n === 1 ? 'Ele vale por 1 minuto.' : `Ele vale por ${n} minutos.`),
    warning: ({ service }: Pick<SentenceValues, 'service'>) =>
      `Não informe o código a ninguém. ${service} nunca vai pedir por telefone ou mensagem.`,
  },
  reported: {
    title: 'Agradecemos o aviso',
    text: 'Nada foi alterado. A solicitação foi cancelada, e aquela conta não pode usar este endereço por enquanto.',
  },
  stopped: {
    title: 'A alteração foi interrompida',
    text: 'Nada foi alterado. Todos os dispositivos foram desconectados da conta, e nada pode ser alterado nela por enquanto. Faça login de novo e troque sua senha, se tiver uma.',
  },
  undo: {
    stop: {
      title: 'Interromper esta alteração?',
      text: {
        email: 'Alguém que está conectado à sua conta quer alterar os e-mails dela.',
        phone: 'Alguém que está conectado à sua conta quer alterar os números de telefone dela.',
      },
      button: 'Interromper: não fui eu',
    },
    restore: {
      title: 'Desfazer esta alteração?',
      text: {
        email: 'Os e-mails da sua conta voltarão a ser como antes.',
        phone: 'Os números de telefone da sua conta voltarão a ser como antes.',
      },
      button: 'Desfazer a alteração',
    },
    freeze: {
      title: 'Interromper alterações nesta conta?',
      text: {
        email:
          'Os e-mails ficam como estão agora, e nada mais poderá ser alterado por um tempo. Segundo a pessoa titular da conta, ela não tem mais acesso a este endereço.',
        phone:
          'Os números de telefone ficam como estão agora, e nada mais poderá ser alterado por um tempo. Segundo a pessoa titular da conta, ela não tem mais acesso a este número.',
      },
      button: 'Interromper alterações',
    },
    brake: {
      title: 'Interromper alterações nesta conta?',
      text: {
        email: 'Duas contas viraram uma só. Isso não muda, mas nada mais poderá ser alterado nela por um tempo.',
        phone: 'Duas contas viraram uma só. Isso não muda, mas nada mais poderá ser alterado nela por um tempo.',
      },
      button: 'Interromper alterações',
    },
    byStaff: {
      email: 'O suporte deste serviço pediu para alterar os e-mails da sua conta.',
      phone: 'O suporte deste serviço pediu para alterar os números de telefone da sua conta.',
    },
    effect: 'Todos os dispositivos serão desconectados da conta, e nada poderá ser alterado nela por um tempo.',
    target: { email: 'Novo endereço', phone: 'Novo número' },
    back: 'Volta',
    gone: 'Será removido',
    when: 'Quando',
  },
  late: {
    title: 'A alteração já foi feita',
    text: 'Se não foi você, abra a mensagem mais recente sobre ela e desfaça por lá. Se não tiver nenhuma, faça login e confira sua conta agora ou peça ajuda.',
  },
  undone: {
    stop: 'A alteração foi interrompida',
    restore: 'Tudo está como antes',
    freeze: 'As alterações foram interrompidas',
    brake: 'As alterações foram interrompidas',
    text: 'Todos os dispositivos foram desconectados da conta. Faça login de novo agora e troque sua senha, se tiver uma.',
    frozenFor: (life: string) => `Nada pode ser alterado na conta sem um novo login. Isto dura ${life}.`,
  },
  used: { title: 'Este link já foi usado', text: 'Não há mais nada a fazer aqui.' },
  expired: { title: 'Este link expirou', text: 'Solicite um novo onde você começou.' },
  superseded: { title: 'Um link mais recente foi enviado', text: 'Use a mensagem mais recente.' },
  closed: {
    title: 'Esta solicitação foi encerrada',
    text: 'Ela foi cancelada, substituída ou interrompida. Se você ainda quiser a alteração, comece de novo.',
  },
  frozen: {
    title: 'Nada pode ser alterado agora',
    text: 'Alguém pediu que interrompêssemos alterações nesta conta. Faça login de novo para continuar ou espere até amanhã.',
  },
  taken: { title: 'Isto não pode ser usado', text: 'Volte para onde você começou e digite outro.' },
  unknown: {
    title: 'Este link não funciona',
    text: 'Talvez falte uma parte dele. Abra o link de novo pela mensagem ou copie o link inteiro.',
  },
  elsewhere: {
    title: 'Abra o link de novo',
    text: 'O botão não foi pressionado nesta página. Abra o link da mensagem mais uma vez.',
  },
  broken: { title: 'Algo deu errado', text: 'Nada foi alterado. Abra o link de novo daqui a pouco.' },
  help: 'Receber ajuda',
  reference: (id: string) => `Referência: ${id}`,
};
