// Owns the Portuguese lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Portuguese. */
export const pt: Words = {
  subjectCode: '{{code}} é o seu código {{service}}',
  subjectLink: 'Confirme o seu endereço de email para {{service}}',
  heading: 'Confirme este endereço de email',
  whatPrimary:
    'Passará a ser o endereço de email principal da conta {{service}} que fez o pedido. O atual mantém-se na conta.',
  whatReplace: 'Substitui {{old}} como endereço de email da sua conta {{service}}.',
  whatFirst: 'Passará a ser o endereço de email de uma conta {{service}}.',
  whatAdd: 'Será adicionado à conta {{service}} que fez o pedido.',
  whatReplaceAll:
    'Passará a ser o único endereço de email da conta {{service}} que fez o pedido. Todos os outros serão removidos.',
  codeLead: 'Introduza este código onde começou:',
  codeLife: 'O código é válido durante {{life}}.',
  linkLead: 'Para confirmar, abra este link:',
  linkOr: 'Ou confirme através do link, em qualquer dispositivo:',
  linkLife: 'O link é válido durante {{life}}.',
  linkNumber: 'A página onde começou apresenta o número {{number}}. Se apresentar outro, não confirme.',
  button: 'Confirmar endereço',
  buttonFails: 'Se o botão não funcionar, abra este link:',
  account: 'Conta',
  requested: 'Pedido',
  place: 'De',
  inUse:
    'Este endereço de email já é utilizado por outra conta {{service}}. Se essa conta também for sua, inicie antes sessão com ela.',
  inUseMerge:
    'Este endereço de email já é utilizado por outra conta {{service}}. Se confirmar, essa conta e a que fez o pedido passarão a ser uma só. Se o pedido não for seu, não confirme.',
  notYou: 'Este pedido não é seu?',
  notYouCode: 'Ignore esta mensagem: nada muda sem o código. Nunca o partilhe; ninguém de {{service}} o pedirá.',
  notYouLink: 'Abra o link e escolha «Este pedido não é meu». Nada muda se ninguém confirmar.',
  notYouBoth:
    'Abra o link e escolha «Este pedido não é meu». Nada muda se ninguém confirmar. Nunca partilhe o código; ninguém de {{service}} o pedirá.',
  footer: 'Recebeu esta mensagem porque alguém introduziu este endereço em {{service}}.',
  help: 'Ajuda: {{url}}',
  smsCode: '{{code}} é o seu código {{service}} para adicionar este número. Não o partilhe.',
  smsLink: 'Confirme o seu novo número para {{service}}: {{url}}',
  smsInUse: 'Outra conta {{service}} utiliza-o.',
  smsInUseMerge: 'Outra conta {{service}} utiliza-o: as duas serão unidas.',

  subjectAllowCode: '{{code}} é o código {{service}} para permitir uma alteração',
  subjectAllowLink: 'Permita uma alteração na sua conta {{service}}',
  allowHeading: 'Permitir esta alteração?',
  askedPrimaryEmail:
    'Alguém pediu para alterar o endereço de email principal da sua conta {{service}} para {{target}}. Se já existir um principal, manter-se-á na conta.',
  askedPrimaryPhone:
    'Alguém pediu para alterar o número de telefone principal da sua conta {{service}} para {{target}}. Se já existir um principal, manter-se-á na conta.',
  askedReplaceEmail:
    'Alguém pediu para alterar o endereço de email principal da sua conta {{service}} para {{target}}.',
  askedReplacePhone:
    'Alguém pediu para alterar o número de telefone principal da sua conta {{service}} para {{target}}.',
  askedAddEmail: 'Alguém pediu para adicionar o endereço de email {{target}} à sua conta {{service}}.',
  askedAddPhone: 'Alguém pediu para adicionar o número de telefone {{target}} à sua conta {{service}}.',
  askedReplaceAllEmail:
    'Alguém pediu para tornar {{target}} o único endereço de email da sua conta {{service}}. Todos os outros serão removidos.',
  askedReplaceAllPhone:
    'Alguém pediu para tornar {{target}} o único número de telefone da sua conta {{service}}. Todos os outros serão removidos.',
  wouldReplace: 'Isto substituiria {{old}}.',
  replaces: 'Isto substitui {{old}}.',
  allowMerge: 'Se outra conta já utilizar {{target}}, as duas contas passarão a ser uma só.',
  allowCodeLead: 'Se o pedido for seu, introduza este código onde começou:',
  allowLinkLead: 'Para permitir, abra este link:',
  allowLinkOr: 'Ou permita através do link, em qualquer dispositivo:',
  allowButton: 'Rever esta alteração',
  allowNotYouCode: 'Nada muda sem o código. Nunca o partilhe; ninguém de {{service}} o pedirá.',
  allowNotYouLink: 'Abra o link e escolha «Este pedido não é meu»: a alteração será interrompida.',
  allowNotYouBoth:
    'Abra o link e escolha «Este pedido não é meu»: a alteração será interrompida. Nunca partilhe o código; ninguém de {{service}} o pedirá.',
  smsAllowEmail: '{{code}} é o seu código {{service}} para permitir a alteração do seu email. Não o partilhe.',
  smsAllowPhone: '{{code}} é o seu código {{service}} para permitir a alteração do seu número. Não o partilhe.',
  smsAllowAddEmail: '{{code}} é o seu código {{service}} para permitir um novo email. Não o partilhe.',
  smsAllowAddPhone: '{{code}} é o seu código {{service}} para permitir um novo número. Não o partilhe.',
  smsAllowMerge: 'Se outra conta o utilizar, serão unidas.',
  smsAllowLinkEmail: 'Permita ou interrompa a alteração do seu email {{service}}: {{url}}',
  smsAllowLinkPhone: 'Permita ou interrompa a alteração do seu número {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Permita ou interrompa um novo email para {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Permita ou interrompa um novo número para {{service}}: {{url}}',

  subjectAskedEmail: 'Pedido para alterar o seu email {{service}}',
  subjectAskedPhone: 'Pedido para alterar o seu telefone {{service}}',
  subjectAskedAddEmail: 'Pedido para adicionar um email à sua conta {{service}}',
  subjectAskedAddPhone: 'Pedido para adicionar um telefone à sua conta {{service}}',
  subjectDoneEmail: 'O seu endereço de email {{service}} foi alterado',
  subjectDonePhone: 'O seu número de telefone {{service}} foi alterado',
  subjectAddedEmail: 'Foi adicionado um email à sua conta {{service}}',
  subjectAddedPhone: 'Foi adicionado um telefone à sua conta {{service}}',
  subjectRemovedEmail: 'Foi removido um email da sua conta {{service}}',
  subjectRemovedPhone: 'Foi removido um telefone da sua conta {{service}}',
  subjectUndoneEmail: 'Uma alteração do seu email {{service}} foi anulada',
  subjectUndonePhone: 'Uma alteração do seu telefone {{service}} foi anulada',
  subjectFrozen: 'As alterações à sua conta {{service}} foram interrompidas',
  subjectUnfrozen: 'A sua conta {{service}} já pode voltar a ser alterada',
  subjectSignedOut: 'Todas as sessões da sua conta {{service}} foram terminadas',
  subjectRecovered: 'A sua conta {{service}} foi protegida',
  subjectDisabled: 'A sua conta {{service}} foi desativada',
  subjectEnabled: 'A sua conta {{service}} voltou a funcionar',
  subjectUnlocked: 'Já pode voltar a introduzir códigos {{service}}',
  subjectEnded: 'Uma alteração à sua conta {{service}} terminou',
  subjectMerged: 'Outra conta foi unida à sua conta {{service}}',
  subjectRespelled: 'A grafia do seu endereço de email {{service}} mudou',
  subjectRecovery: 'A utilização de um contacto da sua conta {{service}} mudou',
  subjectMergedAway: 'A sua conta {{service}} foi unida a outra',
  donePrimaryEmail:
    '{{target}} é agora o endereço de email principal da sua conta {{service}}. Se havia outro principal, mantém-se na conta.',
  donePrimaryPhone:
    '{{target}} é agora o número de telefone principal da sua conta {{service}}. Se havia outro principal, mantém-se na conta.',
  doneReplaceEmail: '{{target}} é agora o endereço de email principal da sua conta {{service}}.',
  doneReplacePhone: '{{target}} é agora o número de telefone principal da sua conta {{service}}.',
  doneAddEmail: 'O endereço de email {{target}} foi adicionado à sua conta {{service}}.',
  doneAddPhone: 'O número de telefone {{target}} foi adicionado à sua conta {{service}}.',
  doneReplaceAllEmail:
    '{{target}} é agora o único endereço de email da sua conta {{service}}. Todos os outros foram removidos.',
  doneReplaceAllPhone:
    '{{target}} é agora o único número de telefone da sua conta {{service}}. Todos os outros foram removidos.',
  removedEmail: 'O endereço de email {{target}} foi removido da sua conta {{service}}.',
  removedPhone: 'O número de telefone {{target}} foi removido da sua conta {{service}}.',
  respelled:
    'O endereço de email principal da sua conta {{service}} passa a escrever-se {{target}}. Só mudaram maiúsculas e minúsculas: o endereço é o mesmo.',
  recoverySet:
    '{{target}} serve agora apenas para recuperar a sua conta {{service}}. Recebe avisos e pode interromper ou anular alterações, mas ninguém pode iniciar sessão com ele.',
  recoveryEnded:
    '{{target}} já não serve apenas para recuperação. A sua conta {{service}} pode voltar a utilizá-lo como qualquer outro contacto.',
  undoneEmail: 'A sua conta {{service}} voltou a ter os endereços de email anteriores. O principal é {{target}}.',
  undonePhone: 'A sua conta {{service}} voltou a ter os números de telefone anteriores. O principal é {{target}}.',
  frozen:
    'Alguém que recebe mensagens num contacto anterior da sua conta {{service}} indicou que não fez uma alteração. Os contactos mantêm-se como estão.',
  unfrozen:
    'A equipa de apoio de {{service}} terminou o bloqueio de alterações. Os endereços de email e números de telefone da sua conta podem voltar a ser alterados.',
  signedOut:
    'A equipa de apoio de {{service}} terminou a sessão da sua conta em todos os dispositivos. As alterações que aguardavam confirmação terminaram.',
  recovered:
    'A equipa de apoio de {{service}} terminou a sessão da sua conta em todos os dispositivos e encerrou todas as alterações pendentes. Os links de mensagens anteriores já não funcionam.',
  disabled:
    'A equipa de apoio de {{service}} desativou a sua conta. A sessão foi terminada em todos os dispositivos e, por agora, não pode iniciar sessão.',
  enabled: 'A equipa de apoio de {{service}} ativou a sua conta. Já pode voltar a iniciar sessão.',
  unlocked:
    'Tinham sido introduzidos demasiados códigos errados para a sua conta {{service}}. A equipa de apoio de {{service}} permite-lhe voltar a introduzir códigos.',
  ended:
    'Uma alteração dos seus endereços de email ou números de telefone aguardava confirmação. {{service}} teve de regressar a um estado anterior dos dados, pelo que a alteração terminou e os códigos e links anteriores já não funcionam. Se ainda quiser a alteração, inicie sessão e comece de novo.',
  merged:
    'A conta {{service}} de {{target}} faz agora parte da sua. A partir de agora, os respetivos endereços de email e números de telefone estão na sua conta.',
  mergedAway:
    'Faz agora parte da conta {{service}} de {{target}}, com os seus endereços de email e números de telefone. A partir de agora, utilize essa conta. Não é possível anular.',
  frozenFor: 'Nada pode ser alterado na conta sem um novo início de sessão. Duração: {{life}}.',
  fineAsked: 'Se o pedido for seu, não tem de fazer nada.',
  fineDone: 'Se a alteração for sua, não tem de fazer nada.',
  happened: 'Quando',
  notYouDone: 'Esta alteração não é sua?',
  stopLead: 'Interrompa a alteração e termine a sessão da conta em todos os dispositivos:',
  stopButton: 'Não fui eu: interromper',
  undoLead: 'Anule a alteração e termine a sessão da conta em todos os dispositivos:',
  undoButton: 'Anular esta alteração',
  freezeLead: 'Interrompa outras alterações e termine a sessão da conta em todos os dispositivos:',
  freezeButton: 'Interromper alterações',
  check: 'Inicie sessão em {{service}} e verifique os seus endereços de email e números de telefone.',
  checkHelp:
    'Inicie sessão em {{service}} e verifique os seus endereços de email e números de telefone. Se não conseguir, peça ajuda: {{url}}',
  footerContact: 'Recebeu esta mensagem porque uma conta {{service}} tem este endereço.',
  smsAskedEmail: 'Alguém pediu para alterar o seu email {{service}} para {{target}}.',
  smsAskedPhone: 'Alguém pediu para alterar o seu número {{service}} para {{target}}.',
  smsAskedAdd: 'Alguém pediu para adicionar {{target}} à sua conta {{service}}.',
  smsDoneEmail: 'O seu email principal {{service}} agora é {{target}}.',
  smsDonePhone: 'O seu número principal {{service}} agora é {{target}}.',
  smsAdded: '{{target}} foi adicionado à sua conta {{service}}.',
  smsOnlyEmail: 'O seu único email {{service}} agora é {{target}}.',
  smsOnlyPhone: 'O seu único número {{service}} agora é {{target}}.',
  smsRemoved: '{{target}} foi removido da sua conta {{service}}.',
  smsRespelled: 'O seu email principal {{service}} passa a escrever-se {{target}}. O endereço é o mesmo.',
  smsRecovery: 'A utilização de um contacto da sua conta {{service}} mudou.',
  smsUndoneEmail: 'Uma alteração dos seus emails {{service}} foi anulada. O principal é {{target}}.',
  smsUndonePhone: 'Uma alteração dos seus números {{service}} foi anulada. O principal é {{target}}.',
  smsFrozen: 'As alterações à sua conta {{service}} foram interrompidas.',
  smsUnfrozen: 'A equipa de apoio de {{service}} voltou a permitir alterações à sua conta.',
  smsSignedOut: 'Todas as sessões da sua conta {{service}} foram terminadas.',
  smsRecovered: 'A sua conta {{service}} foi protegida: todas as sessões foram terminadas.',
  smsDisabled: 'A sua conta {{service}} foi desativada.',
  smsEnabled: 'A sua conta {{service}} voltou a funcionar.',
  smsUnlocked: 'Já pode voltar a introduzir códigos {{service}}.',
  smsEnded: 'Uma alteração à sua conta {{service}} terminou. Se ainda a quiser, comece de novo.',
  smsMerged: 'A conta {{service}} de {{target}} faz agora parte da sua.',
  smsMergedAway: 'A sua conta {{service}} faz agora parte da conta de {{target}}.',
  bySupport: 'A equipa de apoio de {{service}}',
  byAdmin: 'Um admin de {{service}}',
  staff: 'Por',
  subjectStaffEmail: '{{by}} pediu para alterar o seu email',
  subjectStaffPhone: '{{by}} pediu para alterar o seu telefone',
  subjectStaffAddEmail: '{{by}} pediu para adicionar um email',
  subjectStaffAddPhone: '{{by}} pediu para adicionar um telefone',
  staffPrimaryEmail:
    '{{by}} pediu para alterar o endereço de email principal da sua conta para {{target}}. Se já existir um principal, manter-se-á na conta.',
  staffPrimaryPhone:
    '{{by}} pediu para alterar o número de telefone principal da sua conta para {{target}}. Se já existir um principal, manter-se-á na conta.',
  staffReplaceEmail: '{{by}} pediu para alterar o endereço de email principal da sua conta para {{target}}.',
  staffReplacePhone: '{{by}} pediu para alterar o número de telefone principal da sua conta para {{target}}.',
  staffAddEmail: '{{by}} pediu para adicionar o endereço de email {{target}} à sua conta.',
  staffAddPhone: '{{by}} pediu para adicionar o número de telefone {{target}} à sua conta.',
  staffReplaceAllEmail:
    '{{by}} pediu para tornar {{target}} o único endereço de email da sua conta. Todos os outros serão removidos.',
  staffReplaceAllPhone:
    '{{by}} pediu para tornar {{target}} o único número de telefone da sua conta. Todos os outros serão removidos.',
  staffCodeLead: 'Inicie sessão em {{service}} e introduza aí este código. Nunca o diga ao telefone:',
  supportNeeds:
    'Nada muda antes de o novo contacto ser confirmado. Depois também é necessário que inicie sessão ou que um dos seus contactos atuais permita a alteração. Sem nenhum dos dois, entra em vigor ao fim de {{life}}, exceto se for interrompida.',
  fineStaff: 'Se fez este pedido, não tem de fazer nada.',
  notYouStaff: 'Não fez este pedido?',
  subjectWaits: 'A sua conta {{service}} será alterada em {{date}}',
  waitsEmail:
    '{{by}} pediu para utilizar o endereço de email {{target}} na sua conta, e este foi confirmado. A alteração entra em vigor em {{date}}, exceto se a interromper.',
  waitsPhone:
    '{{by}} pediu para utilizar o número de telefone {{target}} na sua conta, e este foi confirmado. A alteração entra em vigor em {{date}}, exceto se a interromper.',
  staffAsked: '{{by}} pediu esta alteração.',
  staffMade: '{{by}} fez esta alteração.',
  smsStaffEmail: '{{by}} pediu para alterar o seu email para {{target}}.',
  smsStaffPhone: '{{by}} pediu para alterar o seu número para {{target}}.',
  smsStaffAdd: '{{by}} pediu para adicionar {{target}} à sua conta.',
  smsWaits: '{{by}} adiciona {{target}} em {{date}}.',
  smsStop: 'Não reconhece? Interrompa: {{url}}',
  smsUndo: 'Não reconhece? Anule: {{url}}',
  smsFreeze: 'Não reconhece? Interrompa alterações: {{url}}',
  smsCheck: 'Não reconhece? Inicie sessão e verifique a sua conta.',
};
