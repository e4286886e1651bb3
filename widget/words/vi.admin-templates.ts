// Owns the Vietnamese names of the messages in <contact-admin>. Not the other words of its pages: vi.admin-pages.ts.
import type { templates } from './en.admin-templates.ts';

/** A missing name does not compile. */
export const viTemplates: { readonly [Name in keyof typeof templates]: string } = {
  'tpl-prove-code': 'Mã',
  'tpl-prove-link': 'Đường liên kết',
  'tpl-prove-both': 'Mã và đường liên kết',
  'tpl-prove-added': 'Mã và đường liên kết cho một địa chỉ bổ sung',
  'tpl-prove-in-use': 'Tài khoản khác đã có địa chỉ này',
  'tpl-allow-code': 'Mã cho phép thay đổi',
  'tpl-allow-link': 'Đường liên kết cho phép thay đổi',
  'tpl-allow-both': 'Mã và đường liên kết cho phép thay đổi',
  'tpl-notice-requested': 'Có yêu cầu thay đổi',
  'tpl-notice-waits': 'Thay đổi có hiệu lực sau',
  'tpl-notice-done': 'Thay đổi đã hoàn tất',
  'tpl-notice-added': 'Đã thêm một địa chỉ',
  'tpl-notice-respelled': 'Địa chỉ được viết khác đi',
  'tpl-notice-recovery-set': 'Một liên hệ chỉ để khôi phục',
  'tpl-notice-recovery-ended': 'Một liên hệ không còn chỉ để khôi phục',
  'tpl-notice-removed': 'Đã xóa một địa chỉ',
  'tpl-notice-undone': 'Đã hoàn tác thay đổi',
  'tpl-notice-frozen': 'Các thay đổi bị tạm dừng',
  'tpl-notice-unfrozen': 'Có thể thay đổi trở lại',
  'tpl-notice-signed-out': 'Đã đăng xuất mọi thiết bị',
  'tpl-notice-recovered': 'Tài khoản đã được bảo vệ',
  'tpl-notice-disabled': 'Tài khoản bị vô hiệu hóa',
  'tpl-notice-enabled': 'Tài khoản hoạt động trở lại',
  'tpl-notice-unlocked': 'Có thể nhập mã trở lại',
  'tpl-notice-cancelled': 'Quản trị viên đã hủy thay đổi',
  'tpl-notice-ended': 'Thay đổi kết thúc do khôi phục dữ liệu',
  'tpl-notice-merged': 'Đã gộp tài khoản khác vào tài khoản này',
  'tpl-notice-merged-away': 'Đã gộp tài khoản này vào tài khoản khác',
};
