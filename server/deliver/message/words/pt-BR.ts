// Owns the Brazilian Portuguese lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Brazilian Portuguese. */
export const ptBR: Words = {
  subjectCode: '{{code}} é seu código {{service}}',
  subjectLink: 'Confirme seu e-mail para {{service}}',
  heading: 'Confirme este e-mail',
  whatPrimary: 'Ele será o e-mail principal da conta {{service}} que fez a solicitação. O atual continua na conta.',
  whatReplace: 'Ele substituirá o e-mail principal da conta {{service}} que fez a solicitação.',
  whatAdd: 'Ele será adicionado à conta {{service}} que fez a solicitação.',
  whatReplaceAll:
    'Ele será o único e-mail da conta {{service}} que fez a solicitação. Todos os outros serão removidos.',
  codeLead: 'Digite este código onde você começou:',
  codeLife: 'O código vale por {{life}}.',
  linkLead: 'Para confirmar, abra este link:',
  linkOr: 'Ou confirme pelo link, em qualquer dispositivo:',
  linkLife: 'O link vale por {{life}}.',
  linkNumber: 'A página onde você começou mostra o número {{number}}. Se ela mostrar outro, não confirme.',
  button: 'Confirmar e-mail',
  buttonFails: 'Se o botão não funcionar, abra este link:',
  account: 'Conta',
  requested: 'Solicitado',
  place: 'De',
  inUse: 'Este e-mail já é usado por outra conta {{service}}. Se essa conta também for sua, faça login com ela.',
  inUseMerge:
    'Este e-mail já é usado por outra conta {{service}}. Se você confirmar, essa conta e a que fez a solicitação vão virar uma só. Se não foi você que solicitou, não confirme.',
  notYou: 'Não foi você?',
  notYouCode:
    'Ignore esta mensagem: nada muda sem o código. Nunca o compartilhe; ninguém de {{service}} vai pedir o código.',
  notYouLink: 'Abra o link e escolha “Não fui eu que solicitei”. Nada muda se ninguém confirmar.',
  notYouBoth:
    'Abra o link e escolha “Não fui eu que solicitei”. Nada muda se ninguém confirmar. Nunca compartilhe o código; ninguém de {{service}} vai pedi-lo.',
  footer: 'Você recebeu esta mensagem porque alguém digitou este endereço em {{service}}.',
  help: 'Ajuda: {{url}}',
  smsCode: '{{code}} é seu código {{service}} para adicionar este número. Não compartilhe.',
  smsLink: 'Confirme seu novo número para {{service}}: {{url}}',
  smsInUse: 'Outra conta {{service}} usa este número.',
  smsInUseMerge: 'Outra conta {{service}} já usa o número: as duas vão virar uma.',

  subjectAllowCode: '{{code}} é seu código {{service}} para permitir uma alteração',
  subjectAllowLink: 'Permita uma alteração na sua conta {{service}}',
  allowHeading: 'Permitir esta alteração?',
  askedPrimaryEmail:
    'Alguém pediu para alterar o e-mail principal da sua conta {{service}} para {{target}}. Se já houver um principal, ele continuará na conta.',
  askedPrimaryPhone:
    'Alguém pediu para alterar o número de telefone principal da sua conta {{service}} para {{target}}. Se já houver um principal, ele continuará na conta.',
  askedReplaceEmail:
    'Alguém pediu para alterar o e-mail principal da sua conta {{service}} para {{target}}. Se já houver um principal, ele será removido.',
  askedReplacePhone:
    'Alguém pediu para alterar o número de telefone principal da sua conta {{service}} para {{target}}. Se já houver um principal, ele será removido.',
  askedAddEmail: 'Alguém pediu para adicionar o e-mail {{target}} à sua conta {{service}}.',
  askedAddPhone: 'Alguém pediu para adicionar o número de telefone {{target}} à sua conta {{service}}.',
  askedReplaceAllEmail:
    'Alguém pediu para tornar {{target}} o único e-mail da sua conta {{service}}. Todos os outros serão removidos.',
  askedReplaceAllPhone:
    'Alguém pediu para tornar {{target}} o único número de telefone da sua conta {{service}}. Todos os outros serão removidos.',
  allowMerge: 'Se outra conta já usar {{target}}, as duas contas vão virar uma só.',
  allowCodeLead: 'Se foi você, digite este código onde você começou:',
  allowLinkLead: 'Para permitir, abra este link:',
  allowLinkOr: 'Ou permita pelo link, em qualquer dispositivo:',
  allowButton: 'Analisar alteração',
  allowNotYouCode: 'Nada muda sem o código. Nunca o compartilhe; ninguém de {{service}} vai pedir o código.',
  allowNotYouLink: 'Abra o link e escolha “Não fui eu que solicitei”: a alteração será interrompida.',
  allowNotYouBoth:
    'Abra o link e escolha “Não fui eu que solicitei”: a alteração será interrompida. Nunca compartilhe o código; ninguém de {{service}} vai pedi-lo.',
  smsAllowEmail: '{{code}} é seu código {{service}} para permitir a alteração do seu e-mail. Não compartilhe.',
  smsAllowPhone: '{{code}} é seu código {{service}} para permitir a alteração do seu telefone. Não compartilhe.',
  smsAllowAddEmail: '{{code}} é seu código {{service}} para permitir um novo e-mail. Não compartilhe.',
  smsAllowAddPhone: '{{code}} é seu código {{service}} para permitir um novo telefone. Não compartilhe.',
  smsAllowMerge: 'Se outra conta já usar, as duas vão virar uma.',
  smsAllowLinkEmail: 'Permita ou interrompa a alteração do seu e-mail {{service}}: {{url}}',
  smsAllowLinkPhone: 'Permita ou interrompa a alteração do seu telefone {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Permita ou interrompa um novo e-mail para {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Permita ou interrompa um novo telefone para {{service}}: {{url}}',

  subjectAskedEmail: 'Pedido para alterar seu e-mail {{service}}',
  subjectAskedPhone: 'Pedido para alterar seu telefone {{service}}',
  subjectAskedAddEmail: 'Pedido para adicionar um e-mail à sua conta {{service}}',
  subjectAskedAddPhone: 'Pedido para adicionar um telefone à sua conta {{service}}',
  subjectDoneEmail: 'Seu e-mail {{service}} foi alterado',
  subjectDonePhone: 'Seu número de telefone {{service}} foi alterado',
  subjectAddedEmail: 'Um e-mail foi adicionado à sua conta {{service}}',
  subjectAddedPhone: 'Um telefone foi adicionado à sua conta {{service}}',
  subjectRemovedEmail: 'Um e-mail foi removido da sua conta {{service}}',
  subjectRemovedPhone: 'Um telefone foi removido da sua conta {{service}}',
  subjectUndoneEmail: 'Uma alteração do seu e-mail {{service}} foi desfeita',
  subjectUndonePhone: 'Uma alteração do seu telefone {{service}} foi desfeita',
  subjectFrozen: 'Alterações na sua conta {{service}} foram interrompidas',
  subjectUnfrozen: 'Sua conta {{service}} pode ser alterada de novo',
  subjectSignedOut: 'Dispositivos desconectados da sua conta {{service}}',
  subjectRecovered: 'Sua conta {{service}} foi protegida',
  subjectDisabled: 'Sua conta {{service}} foi desativada',
  subjectEnabled: 'Sua conta {{service}} voltou a funcionar',
  subjectUnlocked: 'Você pode digitar códigos {{service}} de novo',
  subjectEnded: 'Uma alteração na sua conta {{service}} foi encerrada',
  subjectMerged: 'Outra conta foi unida à sua conta {{service}}',
  subjectRespelled: 'A grafia do seu e-mail {{service}} foi alterada',
  subjectRecovery: 'O uso de um contato da sua conta {{service}} foi alterado',
  subjectMergedAway: 'Sua conta {{service}} foi unida a outra',
  donePrimaryEmail:
    '{{target}} agora é o e-mail principal da sua conta {{service}}. Se havia outro principal, ele continua na conta.',
  donePrimaryPhone:
    '{{target}} agora é o número de telefone principal da sua conta {{service}}. Se havia outro principal, ele continua na conta.',
  doneReplaceEmail:
    '{{target}} agora é o e-mail principal da sua conta {{service}}. Se havia outro principal, ele foi removido.',
  doneReplacePhone:
    '{{target}} agora é o número de telefone principal da sua conta {{service}}. Se havia outro principal, ele foi removido.',
  doneAddEmail: 'O e-mail {{target}} foi adicionado à sua conta {{service}}.',
  doneAddPhone: 'O número de telefone {{target}} foi adicionado à sua conta {{service}}.',
  doneReplaceAllEmail: '{{target}} agora é o único e-mail da sua conta {{service}}. Todos os outros foram removidos.',
  doneReplaceAllPhone:
    '{{target}} agora é o único número de telefone da sua conta {{service}}. Todos os outros foram removidos.',
  removedEmail: 'O e-mail {{target}} foi removido da sua conta {{service}}.',
  removedPhone: 'O número de telefone {{target}} foi removido da sua conta {{service}}.',
  respelled:
    'O e-mail principal da sua conta {{service}} agora se escreve {{target}}. Só mudaram letras maiúsculas e minúsculas: o endereço é o mesmo.',
  recoverySet:
    '{{target}} agora serve somente para recuperar sua conta {{service}}. Recebe avisos e pode interromper ou desfazer alterações, mas ninguém pode fazer login com ele.',
  recoveryEnded:
    '{{target}} não serve mais somente para recuperação. Sua conta {{service}} pode usá-lo de novo como qualquer outro contato.',
  undoneEmail: 'Sua conta {{service}} voltou a ter os e-mails anteriores. O principal é {{target}}.',
  undonePhone: 'Sua conta {{service}} voltou a ter os números de telefone anteriores. O principal é {{target}}.',
  frozen:
    'Alguém que recebe mensagens em um contato anterior da sua conta {{service}} informou que não fez uma alteração. Os contatos ficam como estão.',
  unfrozen:
    'O suporte de {{service}} encerrou o bloqueio de alterações. Os e-mails e números de telefone da sua conta podem ser alterados de novo.',
  signedOut:
    'O suporte de {{service}} desconectou todos os dispositivos da sua conta. As alterações que aguardavam confirmação foram encerradas.',
  recovered:
    'O suporte de {{service}} desconectou todos os dispositivos da sua conta e encerrou todas as alterações pendentes. Os links de mensagens anteriores não funcionam mais.',
  disabled:
    'O suporte de {{service}} desativou sua conta. Todos os dispositivos foram desconectados, e você não pode fazer login por enquanto.',
  enabled: 'O suporte de {{service}} ativou sua conta. Você pode fazer login de novo.',
  unlocked:
    'Muitos códigos errados foram digitados para sua conta {{service}}. O suporte de {{service}} permite que você digite códigos de novo.',
  ended:
    'Uma alteração dos seus e-mails ou números de telefone aguardava confirmação. {{service}} precisou voltar a um estado anterior dos dados, por isso a alteração foi encerrada, e os códigos e links anteriores não funcionam mais. Se você ainda quiser a alteração, faça login e comece de novo.',
  merged:
    'A conta {{service}} de {{target}} agora faz parte da sua. A partir de agora, os e-mails e números de telefone dela estão na sua conta.',
  mergedAway:
    'Ela agora faz parte da conta {{service}} de {{target}}, com seus e-mails e números de telefone. Use essa conta a partir de agora. Isto não pode ser desfeito.',
  frozenFor: 'Nada pode ser alterado na conta sem um novo login. Isto dura {{life}}.',
  fineAsked: 'Se foi você, não precisa fazer nada.',
  fineDone: 'Se foi você, não precisa fazer nada.',
  happened: 'Quando',
  notYouDone: 'Não foi você?',
  stopLead: 'Interrompa a alteração e desconecte todos os dispositivos da conta:',
  stopButton: 'Não fui eu: interromper',
  undoLead: 'Desfaça a alteração e desconecte todos os dispositivos da conta:',
  undoButton: 'Desfazer esta alteração',
  freezeLead: 'Interrompa outras alterações e desconecte todos os dispositivos da conta:',
  freezeButton: 'Interromper alterações',
  check: 'Faça login em {{service}} e confira seus e-mails e números de telefone.',
  checkHelp:
    'Faça login em {{service}} e confira seus e-mails e números de telefone. Se não conseguir, peça ajuda: {{url}}',
  footerContact: 'Você recebeu esta mensagem porque uma conta {{service}} tem este endereço.',
  smsAskedEmail: 'Alguém pediu para alterar seu e-mail {{service}} para {{target}}.',
  smsAskedPhone: 'Alguém pediu para alterar seu telefone {{service}} para {{target}}.',
  smsAskedAdd: 'Alguém pediu para adicionar {{target}} à sua conta {{service}}.',
  smsDoneEmail: 'Seu e-mail principal {{service}} agora é {{target}}.',
  smsDonePhone: 'Seu telefone principal {{service}} agora é {{target}}.',
  smsAdded: '{{target}} foi adicionado à sua conta {{service}}.',
  smsOnlyEmail: 'Seu único e-mail {{service}} agora é {{target}}.',
  smsOnlyPhone: 'Seu único telefone {{service}} agora é {{target}}.',
  smsRemoved: '{{target}} foi removido da sua conta {{service}}.',
  smsRespelled: 'Seu e-mail principal {{service}} agora se escreve {{target}}. O endereço é o mesmo.',
  smsRecovery: 'O uso de um contato da sua conta {{service}} foi alterado.',
  smsUndoneEmail: 'Uma alteração dos seus e-mails {{service}} foi desfeita. O principal é {{target}}.',
  smsUndonePhone: 'Uma alteração dos seus telefones {{service}} foi desfeita. O principal é {{target}}.',
  smsFrozen: 'As alterações na sua conta {{service}} foram interrompidas.',
  smsUnfrozen: 'O suporte de {{service}} voltou a permitir alterações na sua conta.',
  smsSignedOut: 'Todos os dispositivos foram desconectados da sua conta {{service}}.',
  smsRecovered: 'Sua conta {{service}} foi protegida: todos os dispositivos foram desconectados.',
  smsDisabled: 'Sua conta {{service}} foi desativada.',
  smsEnabled: 'Sua conta {{service}} voltou a funcionar.',
  smsUnlocked: 'Você pode digitar códigos {{service}} de novo.',
  smsEnded: 'Uma alteração na sua conta {{service}} foi encerrada. Se ainda quiser, comece de novo.',
  smsMerged: 'A conta {{service}} de {{target}} agora faz parte da sua.',
  smsMergedAway: 'Sua conta {{service}} agora faz parte da conta de {{target}}.',
  bySupport: 'O suporte de {{service}}',
  byAdmin: 'Um admin de {{service}}',
  staff: 'Por',
  subjectStaffEmail: '{{by}} pediu para alterar seu e-mail',
  subjectStaffPhone: '{{by}} pediu para alterar seu telefone',
  subjectStaffAddEmail: '{{by}} pediu para adicionar um e-mail',
  subjectStaffAddPhone: '{{by}} pediu para adicionar um telefone',
  staffPrimaryEmail:
    '{{by}} pediu para alterar o e-mail principal da sua conta para {{target}}. Se já houver um principal, ele continuará na conta.',
  staffPrimaryPhone:
    '{{by}} pediu para alterar o número de telefone principal da sua conta para {{target}}. Se já houver um principal, ele continuará na conta.',
  staffReplaceEmail:
    '{{by}} pediu para alterar o e-mail principal da sua conta para {{target}}. Se já houver um principal, ele será removido.',
  staffReplacePhone:
    '{{by}} pediu para alterar o número de telefone principal da sua conta para {{target}}. Se já houver um principal, ele será removido.',
  staffAddEmail: '{{by}} pediu para adicionar o e-mail {{target}} à sua conta.',
  staffAddPhone: '{{by}} pediu para adicionar o número de telefone {{target}} à sua conta.',
  staffReplaceAllEmail:
    '{{by}} pediu para tornar {{target}} o único e-mail da sua conta. Todos os outros serão removidos.',
  staffReplaceAllPhone:
    '{{by}} pediu para tornar {{target}} o único número de telefone da sua conta. Todos os outros serão removidos.',
  staffCodeLead: 'Faça login em {{service}} e digite este código lá. Nunca o informe por telefone:',
  supportNeeds:
    'Nada muda antes da confirmação do novo contato. Depois disso, também é preciso que você faça login ou que um dos seus contatos atuais permita a alteração. Sem nenhum dos dois, ela passa a valer depois de {{life}}, se não for interrompida.',
  fineStaff: 'Se foi você que pediu isso, não precisa fazer nada.',
  notYouStaff: 'Não foi você que pediu?',
  subjectWaits: 'Sua conta {{service}} será alterada em {{date}}',
  waitsEmail:
    '{{by}} pediu para usar o e-mail {{target}} na sua conta, e ele foi confirmado. A alteração passa a valer em {{date}}, se você não a interromper.',
  waitsPhone:
    '{{by}} pediu para usar o número de telefone {{target}} na sua conta, e ele foi confirmado. A alteração passa a valer em {{date}}, se você não a interromper.',
  staffAsked: '{{by}} pediu esta alteração.',
  staffMade: '{{by}} fez esta alteração.',
  smsStaffEmail: '{{by}} pediu para alterar seu e-mail para {{target}}.',
  smsStaffPhone: '{{by}} pediu para alterar seu telefone para {{target}}.',
  smsStaffAdd: '{{by}} pediu para adicionar {{target}} à sua conta.',
  smsWaits: '{{by}} vai adicionar {{target}} em {{date}}.',
  smsStop: 'Não foi você? Interrompa: {{url}}',
  smsUndo: 'Não foi você? Desfaça: {{url}}',
  smsFreeze: 'Não foi você? Interrompa alterações: {{url}}',
  smsCheck: 'Não foi você? Faça login e confira sua conta.',
};
