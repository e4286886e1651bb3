// Owns the Thai words of <contact-change-list>. Importing it registers the words with every list on the page.
import { common } from './th.common.ts';
import type { ListPack } from './pack.ts';
import { thDid } from './th.activity.ts';
import { registerList } from './language-registry.ts';

/** Thai for lists. */
export const thList: ListPack = {
  lang: 'th',
  dir: 'ltr',
  messages: {
    ...common,
    unavailable: 'ขณะนี้ยังใช้ไม่ได้ โปรดลองอีกครั้งในอีกสักครู่',

    listEmail: 'อีเมล',
    listPhone: 'หมายเลขโทรศัพท์',
    noneEmail: 'ยังไม่มีอีเมล',
    nonePhone: 'ยังไม่มีหมายเลขโทรศัพท์',
    addEmail: 'เพิ่มอีเมล',
    addPhone: 'เพิ่มหมายเลขโทรศัพท์',

    badgePrimary: 'หลัก',
    badgeVerified: 'ยืนยันแล้ว',
    badgeUnverified: 'ยังไม่ได้ยืนยัน',
    badgeWaiting: 'รอการยืนยัน',
    'type-home': 'บ้าน',
    'type-work': 'ที่ทำงาน',
    'type-mobile': 'มือถือ',
    'type-other': 'อื่นๆ',
    'type-recovery': 'สำหรับการกู้คืนเท่านั้น',
    managed: 'จัดการโดยบริการที่คุณใช้เข้าสู่ระบบ โปรดเปลี่ยนที่นั่น',

    menu: 'การดำเนินการกับ {v}',
    change: 'เปลี่ยน',
    makePrimary: 'ตั้งเป็นหลัก',
    verify: 'ยืนยัน',
    remove: 'นำออก',
    keep: 'เก็บไว้',
    removeAsk: 'นำ {v} ออกไหม',
    lostEmail: 'ฉันใช้อีเมลนี้ไม่ได้อีกแล้ว',
    lostPhone: 'ฉันใช้หมายเลขนี้ไม่ได้อีกแล้ว',
    resumeCode: 'ป้อนรหัส',
    cancelChange: 'ยกเลิกการเปลี่ยน',
    waits: 'ฝ่ายสนับสนุนขอการเปลี่ยนนี้ การเปลี่ยนจะมีผลในวันที่ {t} เว้นแต่คุณจะหยุด',
    stop: 'หยุดการเปลี่ยน',
    back: 'กลับ',

    saving: 'กำลังบันทึก…',
    'now-primary': 'ตอนนี้ {v} เป็นรายการหลักแล้ว',
    'now-removed': 'นำ {v} ออกแล้ว',
    'now-added': 'เพิ่ม {v} แล้ว',
    'now-verified': 'ยืนยัน {v} แล้ว',
    'now-changed': 'เปลี่ยนเป็น {v} แล้ว',
    'now-cancelled': 'ยกเลิกการเปลี่ยนแล้ว ไม่มีอะไรเปลี่ยนแปลง',

    'last-verified': 'นี่คือข้อมูลติดต่อสุดท้ายที่ยืนยันแล้วในบัญชีของคุณ หากต้องการนำออก โปรดเพิ่มรายการอื่นก่อน',
    'last-login': 'คุณใช้ข้อมูลนี้เข้าสู่ระบบ หากต้องการนำออก โปรดเพิ่มรายการอื่นที่ใช้เข้าสู่ระบบได้ก่อน',
    primary: 'หากต้องการนำออก โปรดตั้งรายการอื่นเป็นหลักก่อน',
    'too-many-contacts': 'คุณมีครบจำนวนสูงสุดแล้ว โปรดนำออกหนึ่งรายการก่อน',
    'contact-not-verified': 'ยังไม่ได้ยืนยันรายการนี้ โปรดยืนยันก่อน',
    'not-allowed': 'ไม่อนุญาตให้ทำสิ่งนี้ที่นี่',
    frozen: 'เพื่อความปลอดภัยของบัญชี คุณจะเปลี่ยนอะไรไม่ได้จนถึง {t}',

    activity: 'กิจกรรมล่าสุด',
    activityNone: 'ยังไม่มีกิจกรรม',
    activityMore: 'แสดงเพิ่มเติม',
    ...thDid,
    unnamed: 'ข้อมูลติดต่อ',
    network: 'เครือข่าย {v}',
    'by-link': 'ผ่านลิงก์',
    'by-support': 'โดยฝ่ายสนับสนุน',
    'by-site': 'โดยเว็บไซต์',

    signInAgain: 'เข้าสู่ระบบอีกครั้ง',
    'step-up-required': 'โปรดออกจากระบบแล้วเข้าสู่ระบบอีกครั้ง จากนั้นกลับมาที่นี่',

    stepUp: 'ยืนยันว่าเป็นคุณ',
    stepUpText: 'เพื่อความปลอดภัย โปรดเข้าสู่ระบบอีกครั้งเพื่อเปลี่ยนข้อมูลนี้',
    notNow: 'ไว้ทีหลัง',
    signedOut: 'คุณออกจากระบบแล้ว',
    signedOutText: 'เข้าสู่ระบบเพื่อทำต่อจากที่ค้างไว้',
    goOn: 'ต่อไป',
  },
};

registerList(thList);
