// Owns the first half of Vietnamese: the words that every page needs. Importing it registers the words for every widget on
// the page.
import { common } from './vi.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Vietnamese, without the words of rare screens. */
export const vi: Pack = {
  lang: 'vi',
  dir: 'ltr',
  more: () => import('./vi.more.ts'),
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
    'proof-wrong': {
      other: 'Mã không đúng. Hãy kiểm tra rồi thử lại. Bạn còn {n} lần thử.',
    },
    unavailable: 'Hiện chưa dùng được. Hãy thử lại sau ít phút.',

    linkConfirmEmail: 'Xác nhận địa chỉ email này?',
    linkConfirmPhone: 'Xác nhận số điện thoại này?',
    linkStoryEmail: '{v} sẽ trở thành địa chỉ email của tài khoản {service} của bạn.',
    linkStoryPhone: '{v} sẽ trở thành số điện thoại của tài khoản {service} của bạn.',
    linkStoryAdd: '{v} sẽ được thêm vào tài khoản {service} của bạn.',
    linkMerges:
      'Một tài khoản {service} khác đang dùng thông tin này. Hai tài khoản sẽ được gộp thành một và không thể hoàn tác.',
    linkAccount: 'Tài khoản: {v}',
    linkAsked: 'Thời điểm yêu cầu: {t}',
    linkPlace: 'Từ: {place}',
    linkOnly: 'Chỉ tiếp tục nếu chính bạn đã yêu cầu việc này.',
    linkAllow: 'Cho phép thay đổi này?',
    allow: 'Cho phép',
    linkNotMe: 'Tôi không yêu cầu',
    linkConfirmed: 'Đã xác nhận',
    linkAllowed: 'Đã cho phép',
    linkConfirmedText: 'Bạn có thể đóng trang này.',
    linkHalfNew: 'Thông tin liên hệ mới vẫn cần được xác nhận. Bạn có thể đóng trang này.',
    linkWaits: 'Bộ phận hỗ trợ đã yêu cầu thay đổi này. Thay đổi sẽ có hiệu lực vào {t}, trừ khi bị dừng lại.',
    linkHalfCurrent: 'Thông tin liên hệ hiện tại của bạn vẫn cần xác nhận. Bạn có thể đóng trang này.',
    linkOther: 'Một tài khoản khác đang đăng nhập tại đây. Thay đổi này thuộc về tài khoản đã yêu cầu.',
    linkRelay: 'Nhập mã này ở nơi bạn đã bắt đầu',
    linkRelayWhere: 'Hãy quay lại trang mà bạn đã yêu cầu thay đổi và nhập mã ở đó.',
    linkRelayText: 'Mã có hiệu lực trong {t}.',
    linkRelayOnly: 'Không cho ai biết mã này. {service} sẽ không bao giờ hỏi bạn mã qua điện thoại hay tin nhắn.',
    linkHome: 'Quay lại trang web',
    linkReported: 'Cảm ơn bạn đã cho chúng tôi biết',
    linkReportedText: 'Thay đổi đã bị dừng. Không có gì thay đổi.',
    linkStop:
      'Nếu bạn không yêu cầu việc này, tài khoản sẽ bị đăng xuất khỏi mọi thiết bị và không thể thay đổi gì trong tài khoản một thời gian.',
    linkStopped: 'Thay đổi đã bị dừng',
    linkStoppedText:
      'Không có gì thay đổi. Tài khoản đã được đăng xuất khỏi mọi thiết bị và tạm thời không thể thay đổi gì trong tài khoản. Hãy đăng nhập lại và đổi mật khẩu nếu bạn có mật khẩu.',
    linkUsed: 'Đường liên kết này đã được dùng',
    linkUsedText: 'Bạn không cần làm gì thêm ở đây.',
    linkExpired: 'Đường liên kết này đã hết hạn',
    linkExpiredText: 'Hãy yêu cầu đường liên kết mới ở nơi bạn đã bắt đầu.',
    linkSuperseded: 'Đã gửi đường liên kết mới hơn',
    linkSupersededText: 'Hãy dùng tin nhắn mới nhất.',
    linkClosed: 'Thay đổi này đã kết thúc',
    linkClosedText: 'Không có gì thay đổi.',
    linkUnknown: 'Đường liên kết này không dùng được',
    linkUnknownText: 'Hãy mở lại từ tin nhắn hoặc yêu cầu đường liên kết mới.',

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
  },
};

register(vi);
