// Owns the words of Vietnamese that all elements share. Not those of one element: vi.ts, vi.list.ts, vi.admin.ts.
import type { common as english } from './en.common.ts';

/** Spread into the words of each element. */
export const common: { readonly [Line in keyof typeof english]: string } = {
  loading: 'Đang tải…',
  failed: 'Không tải được',
  retry: 'Thử lại',
  confirm: 'Xác nhận',
  checking: 'Đang kiểm tra…',
  errorWait: 'Bạn thao tác quá nhanh. Hãy thử lại sau {t}.',
  offline: 'Không kết nối được. Hãy kiểm tra kết nối mạng rồi thử lại.',
  errorUnknown: 'Đã xảy ra lỗi. Hãy thử lại.',
  errorRef: 'Đã xảy ra lỗi. Hãy thử lại. (Mã tham chiếu: {id})',
};
