// Owns the Brazilian Portuguese words for what happened to an account. Not those around them: pt-BR.list.ts, pt-BR.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const ptBRDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Alteração para {v} solicitada',
  'did-change-resent': 'Outra mensagem enviada para {v}',
  'did-side-proved': '{v} confirmado',
  'did-code-wrong': 'Código errado digitado para {v}',
  'did-change-locked': 'Alteração para {v} interrompida após muitos códigos errados',
  'did-change-done': 'Alteração para {v} concluída',
  'did-change-cancelled': 'Alteração para {v} cancelada',
  'did-change-replaced': 'Alteração para {v} substituída por outra mais recente',
  'did-change-expired': 'Alteração para {v} expirada',
  'did-change-reported': 'Alteração para {v} denunciada e interrompida',
  'did-change-taken': 'Alteração para {v} interrompida: não pode ser usado',
  'did-change-revoked': 'Alteração para {v} interrompida ao sair de todos os dispositivos',
  'did-change-undone': 'Alteração para {v} desfeita',
  'did-contact-removed': '{v} removido',
  'did-contact-added': '{v} adicionado',
  'did-contact-vouched': '{v} marcado como verificado',
  'did-contact-promoted': '{v} definido como principal',
  'did-account-written': 'Dados da conta atualizados',
  'did-contact-verified-by-login': '{v} verificado por um login',
  'did-contact-changed-by-login': 'Alterado para {v} por um login',
  'did-account-frozen': 'Alterações pausadas para proteger sua conta',
  'did-account-revoked': 'Saída de todos os dispositivos',
  'did-account-enabled': 'Conta ativada de novo',
  'did-account-unlocked': 'Alterações permitidas de novo',
  'did-account-unfrozen': 'Alterações não estão mais pausadas',
  'did-account-merged': 'Outra conta unida a esta',
  'did-user-created': 'Conta vista aqui pela primeira vez',
};
