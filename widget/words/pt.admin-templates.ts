// Owns the Portuguese names of the messages in <contact-admin>. Not the other words of its pages: pt.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const ptTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Código',
  'tpl-prove-link': 'Link',
  'tpl-prove-both': 'Código e link',
  'tpl-prove-added': 'Código e link para mais um endereço',
  'tpl-prove-in-use': 'O endereço é de outra conta',
  'tpl-allow-code': 'Código que permite uma alteração',
  'tpl-allow-link': 'Link que permite uma alteração',
  'tpl-allow-both': 'Código e link que permitem uma alteração',
  'tpl-notice-requested': 'Alteração pedida',
  'tpl-notice-waits': 'Uma alteração entra em vigor mais tarde',
  'tpl-notice-done': 'Alteração concluída',
  'tpl-notice-added': 'Endereço adicionado',
  'tpl-notice-respelled': 'Endereço escrito de outra forma',
  'tpl-notice-recovery-set': 'Um contacto fica apenas para recuperação',
  'tpl-notice-recovery-ended': 'Um contacto já não é apenas para recuperação',
  'tpl-notice-removed': 'Endereço removido',
  'tpl-notice-undone': 'Alteração anulada',
  'tpl-notice-frozen': 'Alterações em pausa',
  'tpl-notice-unfrozen': 'Alterações novamente possíveis',
  'tpl-notice-signed-out': 'Sessão terminada em todos os dispositivos',
  'tpl-notice-recovered': 'Conta protegida',
  'tpl-notice-disabled': 'Conta desativada',
  'tpl-notice-enabled': 'Conta ativada novamente',
  'tpl-notice-unlocked': 'Já é possível introduzir códigos novamente',
  'tpl-notice-cancelled': 'Alteração cancelada por um administrador',
  'tpl-notice-ended': 'Alteração terminada por uma reposição',
  'tpl-notice-merged': 'Outra conta unida a esta',
  'tpl-notice-merged-away': 'Esta conta unida a outra',
};
