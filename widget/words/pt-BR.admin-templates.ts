// Owns the Brazilian Portuguese names of the messages in <contact-admin>. Not the other words of its pages:
// pt-BR.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const ptBRTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Código',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Código e link',
  'tpl-prove-added': 'Código e link para mais um endereço',
  'tpl-prove-in-use': 'O endereço é de outra conta',
  'tpl-allow-code': 'Código que permite uma alteração',
  'tpl-allow-link': 'Link que permite uma alteração',
  'tpl-allow-both': 'Código e link que permitem uma alteração',
  'tpl-notice-requested': 'Alteração solicitada',
  'tpl-notice-waits': 'Uma alteração passa a valer mais tarde',
  'tpl-notice-done': 'Alteração concluída',
  'tpl-notice-added': 'Endereço adicionado',
  'tpl-notice-respelled': 'Endereço escrito de outra forma',
  'tpl-notice-recovery-set': 'Um contato fica somente para recuperação',
  'tpl-notice-recovery-ended': 'Um contato não é mais somente para recuperação',
  'tpl-notice-removed': 'Endereço removido',
  'tpl-notice-undone': 'Alteração desfeita',
  'tpl-notice-frozen': 'Alterações pausadas',
  'tpl-notice-unfrozen': 'Alterações possíveis de novo',
  'tpl-notice-signed-out': 'Todos os dispositivos desconectados',
  'tpl-notice-recovered': 'Conta protegida',
  'tpl-notice-disabled': 'Conta desativada',
  'tpl-notice-enabled': 'Conta ativada de novo',
  'tpl-notice-unlocked': 'Códigos podem ser digitados de novo',
  'tpl-notice-cancelled': 'Alteração cancelada por um administrador',
  'tpl-notice-ended': 'Alteração encerrada por uma restauração',
  'tpl-notice-merged': 'Outra conta unida a esta',
  'tpl-notice-merged-away': 'Esta conta unida a outra',
};
