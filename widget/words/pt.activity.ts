// Owns the Portuguese words for what happened to an account. Not those around them: pt.list.ts, pt.admin.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const ptDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Alteração para {v} pedida',
  'did-change-resent': 'Outra mensagem enviada para {v}',
  'did-side-proved': '{v} confirmado',
  'did-code-wrong': 'Código errado introduzido para {v}',
  'did-change-locked': 'Alteração para {v} interrompida após demasiados códigos errados',
  'did-change-done': 'Alteração para {v} concluída',
  'did-change-cancelled': 'Alteração para {v} cancelada',
  'did-change-replaced': 'Alteração para {v} substituída por outra mais recente',
  'did-change-expired': 'Alteração para {v} expirada',
  'did-change-reported': 'Alteração para {v} denunciada e interrompida',
  'did-change-taken': 'Alteração para {v} interrompida: não pode ser utilizado',
  'did-change-revoked': 'Alteração para {v} interrompida ao terminar todas as sessões',
  'did-change-undone': 'Alteração para {v} anulada',
  'did-contact-removed': '{v} removido',
  'did-contact-added': '{v} adicionado',
  'did-contact-vouched': '{v} marcado como verificado',
  'did-contact-promoted': '{v} definido como principal',
  'did-account-written': 'Dados da conta atualizados',
  'did-contact-verified-by-login': '{v} verificado por um início de sessão',
  'did-contact-changed-by-login': 'Alterado para {v} por um início de sessão',
  'did-account-frozen': 'Alterações em pausa para proteger a sua conta',
  'did-account-revoked': 'Sessão terminada em todos os dispositivos',
  'did-account-enabled': 'Conta ativada novamente',
  'did-account-unlocked': 'Alterações novamente permitidas',
  'did-account-unfrozen': 'Alterações já não estão em pausa',
  'did-account-merged': 'Outra conta unida a esta',
  'did-user-created': 'Conta vista aqui pela primeira vez',
};
