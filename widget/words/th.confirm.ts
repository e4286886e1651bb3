// Owns the Thai words of <contact-change-confirm>. Importing it registers the words for every link page's element.
import { common } from './th.common.ts';
import type { ConfirmMessages } from './pack.ts';
import { register } from './language-registry.ts';

/** The Thai words of link pages. */
export const confirm: ConfirmMessages = {
  ...common,
  unavailable: 'ขณะนี้ยังใช้ไม่ได้ โปรดลองอีกครั้งในอีกสักครู่',

  linkConfirmEmail: 'ยืนยันอีเมลนี้ไหม',
  linkConfirmPhone: 'ยืนยันหมายเลขโทรศัพท์นี้ไหม',
  linkBecomesEmail: '{v} จะเป็นอีเมลของบัญชี {service} ของคุณ',
  linkBecomesPhone: '{v} จะเป็นหมายเลขโทรศัพท์ของบัญชี {service} ของคุณ',
  linkReplacesEmail: '{v} จะใช้แทน {old} เป็นอีเมลของบัญชี {service} ของคุณ',
  linkReplacesPhone: '{v} จะใช้แทน {old} เป็นหมายเลขโทรศัพท์ของบัญชี {service} ของคุณ',
  linkPrimaryEmail: '{v} จะเป็นอีเมลหลักของบัญชี {service} ของคุณ',
  linkPrimaryPhone: '{v} จะเป็นหมายเลขโทรศัพท์หลักของบัญชี {service} ของคุณ',
  linkReplacesAllEmail: '{v} จะใช้แทนอีเมลอื่นทั้งหมดของบัญชี {service} ของคุณ',
  linkReplacesAllPhone: '{v} จะใช้แทนหมายเลขโทรศัพท์อื่นทั้งหมดของบัญชี {service} ของคุณ',
  linkAdds: '{v} จะเพิ่มลงในบัญชี {service} ของคุณ',
  linkMerges: 'บัญชี {service} อื่นใช้อยู่แล้ว ทั้งสองบัญชีจะรวมเป็นบัญชีเดียว และเลิกทำไม่ได้',
  linkAccount: 'บัญชี: {v}',
  linkAsked: 'เวลาที่ขอ: {t}',
  linkPlace: 'จาก: {place}',
  linkOnly: 'ดำเนินการต่อเฉพาะเมื่อคุณเป็นผู้ขอด้วยตัวเอง',
  linkAllow: 'อนุญาตการเปลี่ยนนี้ไหม',
  allow: 'อนุญาต',
  linkNotMe: 'ฉันไม่ได้ขอ',
  linkConfirmed: 'ยืนยันแล้ว',
  linkAllowed: 'อนุญาตแล้ว',
  linkConfirmedText: 'คุณปิดหน้านี้ได้',
  linkHalfNew: 'ยังต้องยืนยันข้อมูลติดต่อใหม่ คุณปิดหน้านี้ได้',
  linkWaits: 'ฝ่ายสนับสนุนขอการเปลี่ยนนี้ การเปลี่ยนจะมีผลในวันที่ {t} เว้นแต่จะถูกหยุด',
  linkHalfCurrent: 'ข้อมูลติดต่อปัจจุบันของคุณยังต้องยืนยัน คุณปิดหน้านี้ได้',
  linkOther: 'มีบัญชีอื่นเข้าสู่ระบบอยู่ที่นี่ การเปลี่ยนนี้เป็นของบัญชีที่ขอ',
  linkRelay: 'ป้อนรหัสนี้ในหน้าที่คุณเริ่มต้น',
  linkRelayWhere: 'กลับไปที่หน้าที่คุณขอการเปลี่ยน แล้วป้อนรหัสที่นั่น',
  linkRelayText: 'รหัสใช้ได้นาน {t}',
  linkRelayOnly: 'อย่าบอกรหัสนี้แก่ใคร {service} จะไม่ขอรหัสจากคุณทางโทรศัพท์หรือข้อความ',
  linkHome: 'กลับไปที่เว็บไซต์',
  linkReported: 'ขอบคุณที่แจ้งให้เราทราบ',
  linkReportedText: 'หยุดการเปลี่ยนแล้ว ไม่มีอะไรเปลี่ยนแปลง',
  linkStop: 'หากคุณไม่ได้ขอ บัญชีจะออกจากระบบในทุกอุปกรณ์ และจะเปลี่ยนอะไรในบัญชีไม่ได้ชั่วคราว',
  linkStopped: 'หยุดการเปลี่ยนแล้ว',
  linkStoppedText:
    'ไม่มีอะไรเปลี่ยนแปลง บัญชีออกจากระบบในทุกอุปกรณ์แล้ว และยังเปลี่ยนอะไรในบัญชีไม่ได้ในขณะนี้ โปรดเข้าสู่ระบบอีกครั้ง และเปลี่ยนรหัสผ่านหากมี',
  linkUsed: 'ลิงก์นี้ใช้ไปแล้ว',
  linkUsedText: 'ไม่ต้องดำเนินการใดๆ ที่นี่อีก',
  linkExpired: 'ลิงก์นี้หมดอายุแล้ว',
  linkExpiredText: 'โปรดขอลิงก์ใหม่ในหน้าที่คุณเริ่มต้น',
  linkSuperseded: 'ส่งลิงก์ที่ใหม่กว่าแล้ว',
  linkSupersededText: 'โปรดใช้ข้อความล่าสุด',
  linkClosed: 'การเปลี่ยนนี้สิ้นสุดแล้ว',
  linkClosedText: 'ไม่มีอะไรเปลี่ยนแปลง',
  linkUnknown: 'ลิงก์นี้ใช้ไม่ได้',
  linkUnknownText: 'โปรดเปิดจากข้อความอีกครั้ง หรือขอลิงก์ใหม่',
};

register({ lang: 'th', dir: 'ltr', messages: confirm });
