// Owns the Brazilian Portuguese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './pt-BR.common.ts';
import type { ListPack } from './pack.ts';
import { ptBRDid } from './pt-BR.activity.ts';
import { registerList } from './language-registry.ts';

/** Brazilian Portuguese for lists. */
export const ptBRList: ListPack = {
  lang: 'pt-BR',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'Isto não está disponível agora. Tente de novo daqui a pouco.',

    listEmail: 'E-mails',
    listPhone: 'Números de telefone',
    noneEmail: 'Ainda não há nenhum e-mail.',
    nonePhone: 'Ainda não há nenhum número de telefone.',
    addEmail: 'Adicionar um e-mail',
    addPhone: 'Adicionar um telefone',

    badgePrimary: 'Principal',
    badgeVerified: 'Verificado',
    badgeUnverified: 'Não verificado',
    badgeWaiting: 'Aguardando confirmação',
    'type-home': 'Casa',
    'type-work': 'Trabalho',
    'type-mobile': 'Celular',
    'type-other': 'Outro',
    'type-recovery': 'Somente para recuperação',
    managed: 'Gerenciado pelo seu login. Altere lá.',

    menu: 'Ações para {v}',
    change: 'Alterar',
    makePrimary: 'Tornar principal',
    verify: 'Verificar',
    remove: 'Remover',
    keep: 'Manter',
    removeAsk: 'Remover {v}?',
    lostEmail: 'Não tenho mais acesso a este e-mail',
    lostPhone: 'Não tenho mais acesso a este número',
    resumeCode: 'Digitar o código',
    cancelChange: 'Cancelar alteração',
    waits: 'O suporte solicitou esta alteração. Ela passa a valer em {t}, se você não a interromper.',
    stop: 'Interromper',
    back: 'Voltar',

    saving: 'Salvando…',
    'now-primary': '{v} agora é o principal.',
    'now-removed': '{v} foi removido.',
    'now-added': '{v} foi adicionado.',
    'now-verified': '{v} agora está verificado.',
    'now-changed': 'Alterado para {v}.',
    'now-cancelled': 'A alteração foi cancelada. Nada mudou.',

    'last-verified': 'Este é o último contato verificado da sua conta. Para removê-lo, adicione outro antes.',
    'last-login':
      'Você faz login com este contato. Para removê-lo, adicione antes outro com que você possa fazer login.',
    primary: 'Para remover este, torne outro principal antes.',
    'too-many-contacts': 'Você já atingiu o máximo permitido. Remova um antes.',
    'contact-not-verified': 'Este ainda não foi verificado. Verifique antes.',
    'not-allowed': 'Isto não é permitido aqui.',
    frozen: 'Para proteger sua conta, nada pode ser alterado até {t}.',

    activity: 'Atividade recente',
    activityNone: 'Nada aconteceu ainda.',
    activityMore: 'Mostrar mais',
    ...ptBRDid,
    unnamed: 'um contato',
    network: 'rede {v}',
    'by-link': 'por um link',
    'by-support': 'pelo suporte',
    'by-site': 'pelo site',

    signInAgain: 'Fazer login de novo',
    'step-up-required': 'Saia, faça login de novo e volte aqui.',

    stepUp: 'Confirme sua identidade',
    stepUpText: 'Para sua segurança, faça login de novo para alterar isto.',
    notNow: 'Agora não',
    signedOut: 'Sua sessão foi encerrada',
    signedOutText: 'Faça login para continuar de onde parou.',
    goOn: 'Continuar',
  },
};

registerList(ptBRList);
