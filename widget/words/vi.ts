// Owns the first half of Vietnamese: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: vi.confirm.ts.
import { common } from './vi.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Vietnamese, without the words of rare screens. */
export const vi: Pack = {
  lang: 'vi',
  dir: 'ltr',
  more: () => import('./vi.more.ts'),
  list: () => import('./vi.list.ts'),
  messages: {
    ...common,

    current: 'Hiện tại: {v}',
    cancel: 'Hủy',
    cancelChange: 'Hủy thay đổi',
    help: 'Nhận trợ giúp',

    enterEmail: 'Thay đổi địa chỉ email',
    addEmail: 'Thêm địa chỉ email',
    labelEmail: 'Địa chỉ email mới',
    hintEmail: 'Chúng tôi sẽ gửi một mã để chắc chắn rằng bạn dùng được địa chỉ này.',
    replacesEmail: 'Sau khi xác nhận, địa chỉ này sẽ thay thế {v} làm email của tài khoản {service} của bạn.',
    becomesEmail:
      'Sau khi xác nhận, địa chỉ này sẽ là email chính của tài khoản {service} của bạn, còn {v} vẫn được giữ lại trong tài khoản.',
    hintLink: 'Chúng tôi sẽ gửi một đường liên kết để chắc chắn rằng bạn dùng được địa chỉ này.',
    sendCode: 'Gửi mã',
    sendLink: 'Gửi đường liên kết',
    linkInsteadEmail: 'Gửi đường liên kết qua email',

    checkEmail: 'Hãy kiểm tra email của bạn',
    codeQueued: 'Chúng tôi đang gửi mã gồm {d} chữ số đến {v}. Mã có hiệu lực trong {t}.',
    codeSent: 'Chúng tôi đã gửi mã gồm {d} chữ số đến {v}. Mã có hiệu lực trong {t}.',
    codeLabel: 'Mã gồm {d} chữ số',
    resend: 'Gửi mã mới',
    resendIn: 'Gửi mã mới sau {t}',
    missingEmail: 'Không nhận được email? Hãy kiểm tra thư mục thư rác và địa chỉ đã nhập.',
    differentEmail: 'Dùng địa chỉ khác',
    linkInstead: 'Nhận đường liên kết',

    doneEmail: 'Đã thay đổi địa chỉ email',
    addedEmail: 'Đã thêm địa chỉ email',
    done: 'Xong',

    sending: 'Đang gửi…',
    cancelling: 'Đang hủy…',
    resent: 'Đã gửi mã mới đến {v}. Các mã trước đó không còn hiệu lực.',

    'code-digits': 'Mã phải gồm {d} chữ số',
    noResends: 'Không thể gửi thêm tin nhắn.',
    undelivered: 'Chúng tôi không gửi được đến {v}. Hãy kiểm tra xem có đúng không.',
    emptyEmail: 'Hãy nhập địa chỉ email',
    'address-invalidEmail': 'Hãy nhập địa chỉ email đúng định dạng, ví dụ: name@example.com',
    'proof-wrong': { other: 'Mã không đúng. Hãy kiểm tra rồi thử lại. Bạn còn {n} lần thử.' },

    'address-not-allowed-landline': 'Đây là số điện thoại cố định. Hãy nhập số di động.',
    'address-invalid-unknown': 'Chúng tôi không nhận ra số này. Hãy kiểm tra xem có đúng không.',
    'address-invalid-several': 'Chỉ nhập một địa chỉ.',
    'address-invalid-too-long': 'Nội dung quá dài. Hãy kiểm tra xem có gì thừa không.',
    'address-invalid-too-short': 'Số này quá ngắn. Hãy nhập đủ các chữ số.',
    'address-invalid-charactersEmail':
      'Trước @, chỉ dùng các chữ cái từ a đến z, chữ số, dấu chấm, dấu gạch nối và dấu gạch dưới.',
    'address-invalid-charactersPhone': 'Chỉ nhập chữ số, thêm dấu + ở đầu nếu bạn bắt đầu bằng mã quốc gia.',
    'address-invalid-domain': 'Hãy kiểm tra phần sau @. Phần này phải có dạng như example.com.',
    'address-invalid-extension': 'Hãy nhập số điện thoại, không kèm số máy lẻ.',
    'address-invalid-country': 'Hãy chọn quốc gia, hoặc bắt đầu bằng dấu + và mã quốc gia.',
    'address-invalid-number': 'Số điện thoại ở quốc gia này có độ dài khác. Hãy kiểm tra xem đã đủ chữ số chưa.',
    'address-not-allowed-number-type': 'Chúng tôi không gửi được tin nhắn đến loại số này. Hãy nhập số di động.',

    'code-short': 'Hãy nhập đủ {d} chữ số của mã',
    'code-long': 'Chỉ nhập {d} chữ số của mã',
    resendOpen: 'Bạn có thể gửi mã mới ngay bây giờ.',
    delayed: 'Việc gửi đang mất nhiều thời gian hơn bình thường.',
    doneTextEmail: 'Địa chỉ email của bạn hiện là {v}.',
    addedText: 'Đã thêm {v}.',
    toldEmail: 'Chúng tôi đã thông báo thay đổi này đến địa chỉ cũ của bạn.',

    openMailbox: 'Mở {name}',
    undoFor: 'Bạn có thể hoàn tác trong {t} bằng đường liên kết trong tin nhắn đó.',
    signOutOthers: 'Đăng xuất thiết bị khác',
    signedOutOthers: 'Các thiết bị khác của bạn đang được đăng xuất.',

    country: 'Quốc gia hoặc khu vực',
    enterPhone: 'Thay đổi số điện thoại',
    addPhone: 'Thêm số điện thoại',
    labelPhone: 'Số di động mới',
    hintPhone:
      'Chúng tôi sẽ gửi mã qua tin nhắn văn bản để chắc chắn rằng bạn dùng được số này. Có thể phát sinh cước tin nhắn.',
    replacesPhone: 'Sau khi xác nhận, số này sẽ thay thế {v} làm số điện thoại của tài khoản {service} của bạn.',
    becomesPhone:
      'Sau khi xác nhận, số này sẽ là số chính của tài khoản {service} của bạn, còn {v} vẫn được giữ lại trong tài khoản.',
    linkInsteadPhone: 'Gửi đường liên kết qua tin nhắn',
    callMe: 'Gọi cho tôi để đọc mã',
    byWhatsapp: 'Gửi mã qua WhatsApp',
    byText: 'Gửi mã qua tin nhắn',
    codeCalled: 'Chúng tôi đang gọi đến {v}. Bạn sẽ nghe mã gồm {d} chữ số hai lần. Mã có hiệu lực trong {t}.',
    codeWhatsapp: 'Chúng tôi đã gửi mã gồm {d} chữ số đến {v} qua WhatsApp. Mã có hiệu lực trong {t}.',
    checkPhone: 'Hãy kiểm tra điện thoại của bạn',
    voice: 'Không nhận được cuộc gọi? Có thể mất một phút.',
    whatsapp: 'Không nhận được tin nhắn WhatsApp? Có thể mất một phút.',
    missingPhone: 'Không nhận được tin nhắn? Có thể mất một phút.',
    differentPhone: 'Dùng số khác',
    donePhone: 'Đã thay đổi số điện thoại',
    addedPhone: 'Đã thêm số điện thoại',
    doneTextPhone: 'Số điện thoại của bạn hiện là {v}.',
    toldPhone: 'Chúng tôi đã thông báo thay đổi này đến số cũ của bạn.',
    'address-invalidPhone': 'Hãy nhập số di động, ví dụ: {x}',
    'address-not-allowed-country': 'Không thể gửi tin nhắn đến nước này{c}. Hãy nhập số của nước trong danh sách.',
    'address-samePhone': 'Đây đã là số điện thoại của bạn. Hãy nhập số khác.',
    'quota-exceeded-sms': 'Hiện không thể gửi tin nhắn đến số này. Hãy thử lại sau {t} hoặc nhập số khác.',
    verifyPhone: 'Xác minh số điện thoại của bạn',
    verifiedPhone: 'Đã xác minh số điện thoại',
    managedPhone: 'Số điện thoại của bạn được quản lý ở nơi khác',
    checkNewPhone: 'Hãy kiểm tra điện thoại mới',
    checkCurrentPhone: 'Hãy kiểm tra điện thoại hiện tại',
    countryFind: 'Tìm quốc gia',
    countryNone: 'Không tìm thấy quốc gia nào.',
  },
};

register(vi);
