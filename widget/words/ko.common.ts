// Owns the words of Korean that all elements share. Not those of one element: ko.ts, ko.list.ts, ko.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: '불러오는 중…',
  failed: '불러올 수 없습니다',
  retry: '다시 시도',
  confirm: '확인',
  checking: '확인 중…',
  errorWait: '아직 할 수 없습니다. {t} 후에 다시 시도하세요.',
  offline: '연결할 수 없습니다. 인터넷 연결을 확인하고 다시 시도하세요.',
  errorUnknown: '문제가 발생했습니다. 다시 시도하세요.',
  errorRef: '문제가 발생했습니다. 다시 시도하세요. (참조 번호: {id})',
};
