// Owns the Vietnamese lines of mail and SMS. Not the list of lines: en.ts.
import type { Words } from './en.ts';

/** The lines in Vietnamese. */
export const vi: Words = {
  subjectCode: '{{code}} là mã {{service}} của bạn',
  subjectLink: 'Xác nhận địa chỉ email của bạn cho {{service}}',
  heading: 'Xác nhận địa chỉ email này',
  whatPrimary:
    'Địa chỉ này sẽ trở thành địa chỉ email chính của tài khoản {{service}} đã yêu cầu. Địa chỉ hiện tại vẫn được giữ lại trong tài khoản.',
  whatReplace: 'Địa chỉ này thay thế {{old}} làm địa chỉ email của tài khoản {{service}} của bạn.',
  whatFirst: 'Địa chỉ này sẽ trở thành địa chỉ email của một tài khoản {{service}}.',
  whatAdd: 'Địa chỉ này sẽ được thêm vào tài khoản {{service}} đã yêu cầu.',
  whatReplaceAll:
    'Địa chỉ này sẽ trở thành địa chỉ email duy nhất của tài khoản {{service}} đã yêu cầu. Mọi địa chỉ khác sẽ bị xóa.',
  codeLead: 'Nhập mã này ở nơi bạn đã bắt đầu:',
  codeLife: 'Mã có hiệu lực trong {{life}}.',
  linkLead: 'Để xác nhận, hãy mở đường liên kết này:',
  linkOr: 'Hoặc xác nhận bằng đường liên kết trên thiết bị bất kỳ:',
  linkLife: 'Đường liên kết có hiệu lực trong {{life}}.',
  linkNumber: 'Trang nơi bạn đã bắt đầu hiển thị số {{number}}. Nếu trang hiển thị số khác, đừng xác nhận.',
  button: 'Xác nhận địa chỉ email',
  buttonFails: 'Nếu nút không hoạt động, hãy mở đường liên kết này:',
  account: 'Tài khoản',
  requested: 'Thời điểm yêu cầu',
  place: 'Từ',
  inUse:
    'Một tài khoản {{service}} khác đang dùng địa chỉ email này. Nếu đó cũng là tài khoản của bạn, hãy đăng nhập bằng tài khoản đó.',
  inUseMerge:
    'Một tài khoản {{service}} khác đang dùng địa chỉ email này. Nếu bạn xác nhận, tài khoản đó và tài khoản đã yêu cầu sẽ được gộp thành một. Nếu bạn không yêu cầu việc này, đừng xác nhận.',
  notYou: 'Không phải bạn?',
  notYouCode:
    'Hãy bỏ qua email này: không có gì thay đổi nếu không có mã. Không bao giờ chia sẻ mã; không ai ở {{service}} hỏi bạn mã này.',
  notYouLink: 'Hãy mở đường liên kết và chọn “Tôi không yêu cầu”. Không có gì thay đổi trừ khi có người xác nhận.',
  notYouBoth:
    'Hãy mở đường liên kết và chọn “Tôi không yêu cầu”. Không có gì thay đổi trừ khi có người xác nhận. Không bao giờ chia sẻ mã; không ai ở {{service}} hỏi bạn mã này.',
  footer: 'Bạn nhận được email này vì có người đã nhập địa chỉ này tại {{service}}.',
  help: 'Trợ giúp: {{url}}',
  smsCode: '{{code}} là mã {{service}} để thêm số này. Không chia sẻ mã.',
  smsLink: 'Xác nhận số mới cho {{service}}: {{url}}',
  smsInUse: 'Tài khoản {{service}} khác đang dùng số này.',
  smsInUseMerge: 'Tài khoản {{service}} khác đang dùng số này: hai tài khoản sẽ gộp.',

  subjectAllowCode: '{{code}} là mã {{service}} để cho phép thay đổi',
  subjectAllowLink: 'Cho phép thay đổi trong tài khoản {{service}} của bạn',
  allowHeading: 'Cho phép thay đổi này?',
  askedPrimaryEmail:
    'Có người yêu cầu đổi địa chỉ email chính của tài khoản {{service}} của bạn thành {{target}}. Địa chỉ chính hiện tại, nếu có, sẽ được giữ lại trong tài khoản.',
  askedPrimaryPhone:
    'Có người yêu cầu đổi số điện thoại chính của tài khoản {{service}} của bạn thành {{target}}. Số chính hiện tại, nếu có, sẽ được giữ lại trong tài khoản.',
  askedReplaceEmail: 'Có người yêu cầu đổi địa chỉ email chính của tài khoản {{service}} của bạn thành {{target}}.',
  askedReplacePhone: 'Có người yêu cầu đổi số điện thoại chính của tài khoản {{service}} của bạn thành {{target}}.',
  askedAddEmail: 'Có người yêu cầu thêm địa chỉ email {{target}} vào tài khoản {{service}} của bạn.',
  askedAddPhone: 'Có người yêu cầu thêm số điện thoại {{target}} vào tài khoản {{service}} của bạn.',
  askedReplaceAllEmail:
    'Có người yêu cầu đặt {{target}} làm địa chỉ email duy nhất của tài khoản {{service}} của bạn. Mọi địa chỉ khác sẽ bị xóa.',
  askedReplaceAllPhone:
    'Có người yêu cầu đặt {{target}} làm số điện thoại duy nhất của tài khoản {{service}} của bạn. Mọi số khác sẽ bị xóa.',
  wouldReplace: 'Thay đổi này sẽ thay thế {{old}}.',
  replaces: 'Thay đổi này đã thay thế {{old}}.',
  allowMerge: 'Nếu một tài khoản khác đang dùng {{target}}, hai tài khoản sẽ được gộp thành một.',
  allowCodeLead: 'Nếu đó là bạn, hãy nhập mã này ở nơi bạn đã bắt đầu:',
  allowLinkLead: 'Để cho phép, hãy mở đường liên kết này:',
  allowLinkOr: 'Hoặc cho phép bằng đường liên kết trên thiết bị bất kỳ:',
  allowButton: 'Xem thay đổi này',
  allowNotYouCode:
    'Không có gì thay đổi nếu không có mã. Không bao giờ chia sẻ mã; không ai ở {{service}} hỏi bạn mã này.',
  allowNotYouLink: 'Hãy mở đường liên kết và chọn “Tôi không yêu cầu”: thay đổi sẽ bị dừng.',
  allowNotYouBoth:
    'Hãy mở đường liên kết và chọn “Tôi không yêu cầu”: thay đổi sẽ bị dừng. Không bao giờ chia sẻ mã; không ai ở {{service}} hỏi bạn mã này.',
  smsAllowEmail: '{{code}} là mã {{service}} để cho phép đổi email. Không chia sẻ mã.',
  smsAllowPhone: '{{code}} là mã {{service}} để cho phép đổi số điện thoại. Không chia sẻ mã.',
  smsAllowAddEmail: '{{code}} là mã {{service}} để cho phép thêm email. Không chia sẻ mã.',
  smsAllowAddPhone: '{{code}} là mã {{service}} để cho phép thêm số điện thoại. Không chia sẻ mã.',
  smsAllowMerge: 'Nếu tài khoản khác đang dùng, hai tài khoản sẽ gộp.',
  smsAllowLinkEmail: 'Cho phép hoặc dừng đổi email {{service}}: {{url}}',
  smsAllowLinkPhone: 'Cho phép hoặc dừng đổi số điện thoại {{service}}: {{url}}',
  smsAllowLinkAddEmail: 'Cho phép hoặc dừng thêm email cho {{service}}: {{url}}',
  smsAllowLinkAddPhone: 'Cho phép hoặc dừng thêm số điện thoại cho {{service}}: {{url}}',

  subjectAskedEmail: 'Có yêu cầu đổi địa chỉ email {{service}} của bạn',
  subjectAskedPhone: 'Có yêu cầu đổi số điện thoại {{service}} của bạn',
  subjectAskedAddEmail: 'Có yêu cầu thêm email vào tài khoản {{service}} của bạn',
  subjectAskedAddPhone: 'Có yêu cầu thêm số điện thoại vào tài khoản {{service}}',
  subjectDoneEmail: 'Địa chỉ email {{service}} của bạn đã được thay đổi',
  subjectDonePhone: 'Số điện thoại {{service}} của bạn đã được thay đổi',
  subjectAddedEmail: 'Đã thêm địa chỉ email vào tài khoản {{service}} của bạn',
  subjectAddedPhone: 'Đã thêm số điện thoại vào tài khoản {{service}} của bạn',
  subjectRemovedEmail: 'Đã xóa địa chỉ email khỏi tài khoản {{service}} của bạn',
  subjectRemovedPhone: 'Đã xóa số điện thoại khỏi tài khoản {{service}} của bạn',
  subjectUndoneEmail: 'Đã hoàn tác thay đổi địa chỉ email {{service}} của bạn',
  subjectUndonePhone: 'Đã hoàn tác thay đổi số điện thoại {{service}} của bạn',
  subjectFrozen: 'Đã dừng các thay đổi với tài khoản {{service}} của bạn',
  subjectUnfrozen: 'Có thể thay đổi lại tài khoản {{service}} của bạn',
  subjectSignedOut: 'Tài khoản {{service}} đã đăng xuất khỏi mọi thiết bị',
  subjectRecovered: 'Tài khoản {{service}} của bạn đã được bảo vệ',
  subjectDisabled: 'Tài khoản {{service}} của bạn đã bị vô hiệu hóa',
  subjectEnabled: 'Tài khoản {{service}} của bạn đã hoạt động trở lại',
  subjectUnlocked: 'Bạn có thể nhập lại mã cho {{service}}',
  subjectEnded: 'Một thay đổi với tài khoản {{service}} của bạn đã kết thúc',
  subjectMerged: 'Một tài khoản khác đã được gộp vào tài khoản {{service}}',
  subjectRespelled: 'Cách viết địa chỉ email {{service}} của bạn đã thay đổi',
  subjectRecovery: 'Mục đích dùng một liên hệ của tài khoản {{service}} đã thay đổi',
  subjectMergedAway: 'Tài khoản {{service}} của bạn đã gộp vào tài khoản khác',
  donePrimaryEmail:
    '{{target}} hiện là địa chỉ email chính của tài khoản {{service}} của bạn. Địa chỉ chính trước đó, nếu có, vẫn được giữ lại trong tài khoản.',
  donePrimaryPhone:
    '{{target}} hiện là số điện thoại chính của tài khoản {{service}} của bạn. Số chính trước đó, nếu có, vẫn được giữ lại trong tài khoản.',
  doneReplaceEmail: '{{target}} hiện là địa chỉ email chính của tài khoản {{service}} của bạn.',
  doneReplacePhone: '{{target}} hiện là số điện thoại chính của tài khoản {{service}} của bạn.',
  doneAddEmail: 'Địa chỉ email {{target}} đã được thêm vào tài khoản {{service}} của bạn.',
  doneAddPhone: 'Số điện thoại {{target}} đã được thêm vào tài khoản {{service}} của bạn.',
  doneReplaceAllEmail:
    '{{target}} hiện là địa chỉ email duy nhất của tài khoản {{service}} của bạn. Mọi địa chỉ khác đã bị xóa.',
  doneReplaceAllPhone:
    '{{target}} hiện là số điện thoại duy nhất của tài khoản {{service}} của bạn. Mọi số khác đã bị xóa.',
  removedEmail: 'Địa chỉ email {{target}} đã bị xóa khỏi tài khoản {{service}} của bạn.',
  removedPhone: 'Số điện thoại {{target}} đã bị xóa khỏi tài khoản {{service}} của bạn.',
  respelled:
    'Địa chỉ email chính của tài khoản {{service}} của bạn hiện được viết là {{target}}. Chỉ có chữ hoa và chữ thường thay đổi: đây vẫn là cùng một địa chỉ.',
  recoverySet:
    '{{target}} giờ chỉ dùng để khôi phục tài khoản {{service}} của bạn. Liên hệ này nhận thông báo và có thể dừng hoặc hoàn tác thay đổi, nhưng không ai có thể đăng nhập bằng nó.',
  recoveryEnded:
    '{{target}} không còn chỉ dùng để khôi phục. Tài khoản {{service}} của bạn lại có thể dùng nó như mọi liên hệ khác.',
  undoneEmail: 'Tài khoản {{service}} của bạn đã có lại các địa chỉ email trước đó. Địa chỉ chính là {{target}}.',
  undonePhone: 'Tài khoản {{service}} của bạn đã có lại các số điện thoại trước đó. Số chính là {{target}}.',
  frozen:
    'Một người nhận tin nhắn qua thông tin liên hệ trước đó của tài khoản {{service}} của bạn cho biết họ không thực hiện một thay đổi. Thông tin liên hệ được giữ nguyên như hiện tại.',
  unfrozen:
    'Bộ phận hỗ trợ của {{service}} đã gỡ lệnh dừng thay đổi. Bạn lại có thể thay đổi địa chỉ email và số điện thoại của tài khoản.',
  signedOut:
    'Bộ phận hỗ trợ của {{service}} đã đăng xuất tài khoản của bạn khỏi mọi thiết bị. Các thay đổi đang chờ xác nhận đã kết thúc.',
  recovered:
    'Bộ phận hỗ trợ của {{service}} đã đăng xuất tài khoản của bạn khỏi mọi thiết bị và kết thúc mọi thay đổi đang chờ. Các đường liên kết trong tin nhắn trước đó không còn hiệu lực.',
  disabled:
    'Bộ phận hỗ trợ của {{service}} đã vô hiệu hóa tài khoản của bạn. Tài khoản đã đăng xuất khỏi mọi thiết bị và hiện bạn không thể đăng nhập.',
  enabled: 'Bộ phận hỗ trợ của {{service}} đã bật lại tài khoản của bạn. Bạn có thể đăng nhập lại.',
  unlocked:
    'Mã cho tài khoản {{service}} của bạn đã bị nhập sai quá nhiều lần. Bộ phận hỗ trợ của {{service}} cho phép bạn nhập lại mã.',
  ended:
    'Một thay đổi về địa chỉ email hoặc số điện thoại của bạn đang chờ xác nhận. {{service}} phải khôi phục dữ liệu về trạng thái trước đó, nên thay đổi này đã kết thúc, các mã và đường liên kết trước đó không còn hiệu lực. Nếu bạn vẫn muốn thay đổi, hãy đăng nhập và bắt đầu lại.',
  merged:
    'Tài khoản {{service}} của {{target}} hiện đã thuộc về tài khoản của bạn. Từ nay, các địa chỉ email và số điện thoại của tài khoản đó nằm trong tài khoản của bạn.',
  mergedAway:
    'Tài khoản này, cùng các địa chỉ email và số điện thoại, hiện đã thuộc về tài khoản {{service}} của {{target}}. Từ nay, hãy dùng tài khoản đó. Không thể hoàn tác việc này.',
  frozenFor: 'Không thể thay đổi gì trong tài khoản nếu không đăng nhập lại. Hạn chế này kéo dài {{life}}.',
  fineAsked: 'Nếu đó là bạn, bạn không cần làm gì.',
  fineDone: 'Nếu đó là bạn, bạn không cần làm gì.',
  happened: 'Thời điểm',
  notYouDone: 'Không phải bạn?',
  stopLead: 'Dừng thay đổi và đăng xuất tài khoản khỏi mọi thiết bị:',
  stopButton: 'Không phải tôi: dừng lại',
  undoLead: 'Hoàn tác thay đổi và đăng xuất tài khoản khỏi mọi thiết bị:',
  undoButton: 'Hoàn tác thay đổi này',
  freezeLead: 'Dừng các thay đổi tiếp theo và đăng xuất tài khoản khỏi mọi thiết bị:',
  freezeButton: 'Dừng mọi thay đổi',
  check: 'Hãy đăng nhập vào {{service}} và kiểm tra địa chỉ email và số điện thoại của bạn.',
  checkHelp:
    'Hãy đăng nhập vào {{service}} và kiểm tra địa chỉ email và số điện thoại của bạn. Nếu không đăng nhập được, hãy nhận trợ giúp: {{url}}',
  footerContact: 'Bạn nhận được email này vì một tài khoản tại {{service}} có địa chỉ này.',
  smsAskedEmail: 'Có yêu cầu đổi địa chỉ email {{service}} của bạn thành {{target}}.',
  smsAskedPhone: 'Có yêu cầu đổi số điện thoại {{service}} của bạn thành {{target}}.',
  smsAskedAdd: 'Có yêu cầu thêm {{target}} vào tài khoản {{service}} của bạn.',
  smsDoneEmail: 'Email chính của bạn tại {{service}} hiện là {{target}}.',
  smsDonePhone: 'Số điện thoại chính của bạn tại {{service}} hiện là {{target}}.',
  smsAdded: 'Đã thêm {{target}} vào tài khoản {{service}} của bạn.',
  smsOnlyEmail: 'Email duy nhất của bạn tại {{service}} hiện là {{target}}.',
  smsOnlyPhone: 'Số điện thoại duy nhất của bạn tại {{service}} hiện là {{target}}.',
  smsRemoved: 'Đã xóa {{target}} khỏi tài khoản {{service}} của bạn.',
  smsRespelled: 'Email chính của bạn tại {{service}} hiện được viết là {{target}}. Vẫn là cùng một địa chỉ.',
  smsRecovery: 'Mục đích dùng một liên hệ của tài khoản {{service}} đã thay đổi.',
  smsUndoneEmail: 'Đã hoàn tác thay đổi email {{service}} của bạn. Email chính là {{target}}.',
  smsUndonePhone: 'Đã hoàn tác thay đổi số điện thoại {{service}} của bạn. Số chính là {{target}}.',
  smsFrozen: 'Đã dừng các thay đổi với tài khoản {{service}} của bạn.',
  smsUnfrozen: 'Bộ phận hỗ trợ của {{service}} đã cho phép thay đổi lại tài khoản của bạn.',
  smsSignedOut: 'Tài khoản {{service}} của bạn đã đăng xuất khỏi mọi thiết bị.',
  smsRecovered: 'Tài khoản {{service}} của bạn đã được bảo vệ và đăng xuất khỏi mọi thiết bị.',
  smsDisabled: 'Tài khoản {{service}} của bạn đã bị vô hiệu hóa.',
  smsEnabled: 'Tài khoản {{service}} của bạn đã hoạt động trở lại.',
  smsUnlocked: 'Bạn có thể nhập lại mã cho {{service}}.',
  smsEnded: 'Một thay đổi với tài khoản {{service}} đã kết thúc. Nếu vẫn muốn, hãy bắt đầu lại.',
  smsMerged: 'Tài khoản {{service}} của {{target}} hiện đã thuộc về tài khoản của bạn.',
  smsMergedAway: 'Tài khoản {{service}} của bạn hiện đã thuộc về tài khoản của {{target}}.',
  bySupport: 'Bộ phận hỗ trợ của {{service}}',
  byAdmin: 'Quản trị viên của {{service}}',
  staff: 'Người thực hiện',
  subjectStaffEmail: '{{by}} yêu cầu đổi địa chỉ email của bạn',
  subjectStaffPhone: '{{by}} yêu cầu đổi số điện thoại của bạn',
  subjectStaffAddEmail: '{{by}} yêu cầu thêm email vào tài khoản của bạn',
  subjectStaffAddPhone: '{{by}} yêu cầu thêm số vào tài khoản của bạn',
  staffPrimaryEmail:
    '{{by}} yêu cầu đổi địa chỉ email chính của tài khoản của bạn thành {{target}}. Địa chỉ chính hiện tại, nếu có, sẽ được giữ lại trong tài khoản.',
  staffPrimaryPhone:
    '{{by}} yêu cầu đổi số điện thoại chính của tài khoản của bạn thành {{target}}. Số chính hiện tại, nếu có, sẽ được giữ lại trong tài khoản.',
  staffReplaceEmail: '{{by}} yêu cầu đổi địa chỉ email chính của tài khoản của bạn thành {{target}}.',
  staffReplacePhone: '{{by}} yêu cầu đổi số điện thoại chính của tài khoản của bạn thành {{target}}.',
  staffAddEmail: '{{by}} yêu cầu thêm địa chỉ email {{target}} vào tài khoản của bạn.',
  staffAddPhone: '{{by}} yêu cầu thêm số điện thoại {{target}} vào tài khoản của bạn.',
  staffReplaceAllEmail:
    '{{by}} yêu cầu đặt {{target}} làm địa chỉ email duy nhất của tài khoản của bạn. Mọi địa chỉ khác sẽ bị xóa.',
  staffReplaceAllPhone:
    '{{by}} yêu cầu đặt {{target}} làm số điện thoại duy nhất của tài khoản của bạn. Mọi số khác sẽ bị xóa.',
  staffCodeLead: 'Hãy đăng nhập vào {{service}} và nhập mã này ở đó. Không bao giờ đọc mã qua điện thoại:',
  supportNeeds:
    'Không có gì thay đổi trước khi thông tin liên hệ mới được xác nhận. Sau đó, còn cần bạn tự đăng nhập hoặc cho phép qua một thông tin liên hệ hiện tại của bạn. Nếu không có cả hai, thay đổi sẽ có hiệu lực sau {{life}}, trừ khi bị dừng lại.',
  fineStaff: 'Nếu bạn đã nhờ họ việc này, bạn không cần làm gì.',
  notYouStaff: 'Bạn không yêu cầu việc này?',
  subjectWaits: 'Thay đổi tài khoản {{service}} có hiệu lực vào {{date}}',
  waitsEmail:
    '{{by}} yêu cầu dùng địa chỉ email {{target}} cho tài khoản của bạn và địa chỉ này đã được xác nhận. Thay đổi sẽ có hiệu lực vào {{date}}, trừ khi bạn dừng lại.',
  waitsPhone:
    '{{by}} yêu cầu dùng số điện thoại {{target}} cho tài khoản của bạn và số này đã được xác nhận. Thay đổi sẽ có hiệu lực vào {{date}}, trừ khi bạn dừng lại.',
  staffAsked: '{{by}} đã yêu cầu thay đổi này.',
  staffMade: '{{by}} đã thực hiện thay đổi này.',
  smsStaffEmail: '{{by}} yêu cầu đổi email của bạn thành {{target}}.',
  smsStaffPhone: '{{by}} yêu cầu đổi số của bạn thành {{target}}.',
  smsStaffAdd: '{{by}} yêu cầu thêm {{target}} vào tài khoản của bạn.',
  smsWaits: '{{by}} yêu cầu thêm {{target}}, có hiệu lực vào {{date}}.',
  smsStop: 'Không phải bạn? Dừng lại: {{url}}',
  smsUndo: 'Không phải bạn? Hoàn tác: {{url}}',
  smsFreeze: 'Không phải bạn? Dừng các thay đổi: {{url}}',
  smsCheck: 'Không phải bạn? Hãy đăng nhập và kiểm tra tài khoản.',
};
