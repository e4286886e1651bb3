// Owns the Vietnamese words for what happened to an account. Not those around them: vi.list.ts.
import type { did } from './en.activity.ts';

/** A sentence for each activity event. */
export const viDid: { readonly [Key in keyof typeof did]: string } = {
  'did-change-begun': 'Đã yêu cầu thay đổi thành {v}',
  'did-change-resent': 'Đã gửi thêm tin nhắn đến {v}',
  'did-side-proved': 'Đã xác nhận {v}',
  'did-code-wrong': 'Nhập sai mã cho {v}',
  'did-change-locked': 'Đã dừng thay đổi thành {v} vì nhập sai mã quá nhiều lần',
  'did-change-done': 'Đã hoàn tất thay đổi thành {v}',
  'did-change-cancelled': 'Đã hủy thay đổi thành {v}',
  'did-change-replaced': 'Thay đổi thành {v} được thay bằng yêu cầu mới hơn',
  'did-change-expired': 'Thay đổi thành {v} đã hết hạn',
  'did-change-reported': 'Thay đổi thành {v} bị báo cáo và đã dừng',
  'did-change-taken': 'Đã dừng thay đổi thành {v}: không dùng được',
  'did-change-revoked': 'Đã dừng thay đổi thành {v} và đăng xuất khỏi mọi thiết bị',
  'did-change-undone': 'Đã hoàn tác thay đổi thành {v}',
  'did-contact-removed': 'Đã xóa {v}',
  'did-contact-added': 'Đã thêm {v}',
  'did-contact-vouched': 'Đã đánh dấu {v} là đã xác minh',
  'did-contact-promoted': 'Đã đặt {v} làm thông tin chính',
  'did-account-written': 'Đã cập nhật thông tin tài khoản',
  'did-contact-verified-by-login': 'Đã xác minh {v} qua lần đăng nhập',
  'did-contact-changed-by-login': 'Đã thay đổi thành {v} qua lần đăng nhập',
  'did-account-frozen': 'Đã tạm dừng thay đổi để bảo vệ tài khoản của bạn',
  'did-account-revoked': 'Đã đăng xuất khỏi mọi thiết bị',
  'did-account-enabled': 'Đã bật lại tài khoản',
  'did-account-unlocked': 'Đã cho phép thay đổi trở lại',
  'did-account-unfrozen': 'Đã bỏ tạm dừng thay đổi',
  'did-account-merged': 'Đã gộp một tài khoản khác vào tài khoản này',
  'did-user-created': 'Tài khoản xuất hiện lần đầu tại đây',
};
