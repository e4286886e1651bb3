// Owns the Portuguese words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './pt.common.ts';
import type { ListPack } from './pack.ts';
import { ptDid } from './pt.activity.ts';
import { registerList } from './language-registry.ts';

/** Portuguese for lists. */
export const ptList: ListPack = {
  lang: 'pt',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'De momento não está disponível. Tente novamente daqui a pouco.',

    listEmail: 'Endereços de email',
    listPhone: 'Números de telefone',
    noneEmail: 'Ainda não há nenhum endereço de email.',
    nonePhone: 'Ainda não há nenhum número de telefone.',
    addEmail: 'Adicionar um email',
    addPhone: 'Adicionar um telefone',

    badgePrimary: 'Principal',
    badgeVerified: 'Verificado',
    badgeUnverified: 'Não verificado',
    badgeWaiting: 'A aguardar confirmação',
    'type-home': 'Casa',
    'type-work': 'Trabalho',
    'type-mobile': 'Telemóvel',
    'type-other': 'Outro',
    'type-recovery': 'Apenas para recuperação',
    managed: 'Gerido pelo seu início de sessão. Altere-o aí.',

    menu: 'Ações para {v}',
    change: 'Alterar',
    makePrimary: 'Tornar principal',
    verify: 'Verificar',
    remove: 'Remover',
    keep: 'Manter',
    removeAsk: 'Remover {v}?',
    lostEmail: 'Já não tenho acesso a este endereço',
    lostPhone: 'Já não tenho acesso a este número',
    resumeCode: 'Introduzir o código',
    cancelChange: 'Cancelar alteração',
    waits: 'A equipa de apoio pediu esta alteração. Entra em vigor em {t}, exceto se a interromper.',
    stop: 'Interromper',
    back: 'Voltar',

    saving: 'A guardar…',
    'now-primary': '{v} é agora o principal.',
    'now-removed': '{v} foi removido.',
    'now-added': '{v} foi adicionado.',
    'now-verified': '{v} está agora verificado.',
    'now-changed': 'Alterado para {v}.',
    'now-cancelled': 'A alteração foi cancelada. Nada mudou.',

    'last-verified': 'Este é o último contacto verificado da sua conta. Para o remover, adicione outro primeiro.',
    'last-login':
      'Inicia sessão com este contacto. Para o remover, adicione primeiro outro com que possa iniciar sessão.',
    primary: 'Para o remover, torne outro principal primeiro.',
    'too-many-contacts': 'Já atingiu o máximo permitido. Remova um primeiro.',
    'contact-not-verified': 'Ainda não está verificado. Verifique-o primeiro.',
    'not-allowed': 'Não é permitido aqui.',
    frozen: 'Para proteger a sua conta, nada pode ser alterado até {t}.',

    activity: 'Atividade recente',
    activityNone: 'Ainda não há atividade.',
    activityMore: 'Mostrar mais',
    ...ptDid,
    unnamed: 'um contacto',
    network: 'rede {v}',
    'by-link': 'através de um link',
    'by-support': 'pela equipa de apoio',
    'by-site': 'pelo site',

    signInAgain: 'Iniciar sessão novamente',
    'step-up-required': 'Termine a sessão, inicie-a novamente e volte aqui.',

    stepUp: 'Confirme a sua identidade',
    stepUpText: 'Para sua segurança, inicie sessão novamente para fazer esta alteração.',
    notNow: 'Agora não',
    signedOut: 'A sua sessão foi terminada',
    signedOutText: 'Inicie sessão para continuar onde ficou.',
    goOn: 'Continuar',
  },
};

registerList(ptList);
