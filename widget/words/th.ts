// Owns the first half of Thai: the words that every page needs. Importing it registers the words for every widget on the
// page. Not those of link pages: th.confirm.ts.
import { common } from './th.common.ts';
import type { Pack } from './pack.ts';
import { register } from './language-registry.ts';

/** Thai, without the words of rare screens. */
export const th: Pack = {
  lang: 'th',
  dir: 'ltr',
  more: () => import('./th.more.ts'),
  messages: {
    ...common,

    current: 'ปัจจุบัน: {v}',
    cancel: 'ยกเลิก',
    cancelChange: 'ยกเลิกการเปลี่ยน',
    help: 'รับความช่วยเหลือ',

    enterEmail: 'เปลี่ยนอีเมล',
    addEmail: 'เพิ่มอีเมล',
    labelEmail: 'อีเมลใหม่',
    hintEmail: 'เราจะส่งรหัสไปให้เพื่อตรวจสอบว่าคุณใช้อีเมลนี้ได้',
    replacesEmail: 'เมื่อยืนยันแล้ว อีเมลนี้จะใช้แทน {v} เป็นอีเมลของบัญชี {service} ของคุณ',
    becomesEmail: 'เมื่อยืนยันแล้ว อีเมลนี้จะเป็นอีเมลหลักของบัญชี {service} ของคุณ โดย {v} ยังคงอยู่ในบัญชี',
    hintLink: 'เราจะส่งลิงก์ไปให้เพื่อตรวจสอบว่าคุณใช้อีเมลนี้ได้',
    sendCode: 'ส่งรหัส',
    sendLink: 'ส่งลิงก์',
    linkInsteadEmail: 'ส่งลิงก์ทางอีเมลแทน',

    checkEmail: 'โปรดตรวจสอบอีเมลของคุณ',
    codeQueued: 'เรากำลังส่งรหัส {d} หลักไปที่ {v} รหัสใช้ได้นาน {t}',
    codeSent: 'เราส่งรหัส {d} หลักไปที่ {v} แล้ว รหัสใช้ได้นาน {t}',
    codeLabel: 'รหัส {d} หลัก',
    resend: 'ส่งรหัสใหม่',
    resendIn: 'ส่งรหัสใหม่ได้ในอีก {t}',
    missingEmail: 'ไม่ได้รับอีเมลใช่ไหม โปรดตรวจสอบโฟลเดอร์สแปมและอีเมลที่ป้อน',
    differentEmail: 'ใช้อีเมลอื่น',
    linkInstead: 'รับลิงก์แทน',

    doneEmail: 'เปลี่ยนอีเมลแล้ว',
    addedEmail: 'เพิ่มอีเมลแล้ว',
    done: 'เสร็จสิ้น',

    sending: 'กำลังส่ง…',
    cancelling: 'กำลังยกเลิก…',
    resent: 'ส่งรหัสใหม่ไปที่ {v} แล้ว รหัสก่อนหน้านี้ใช้ไม่ได้อีก',

    'code-digits': 'รหัสต้องเป็นตัวเลข {d} หลัก',
    noResends: 'ส่งข้อความเพิ่มไม่ได้แล้ว',
    undelivered: 'เราส่งไปที่ {v} ไม่ได้ โปรดตรวจสอบว่าถูกต้อง',
    emptyEmail: 'โปรดป้อนอีเมล',
    'address-invalidEmail': 'โปรดป้อนอีเมลในรูปแบบที่ถูกต้อง เช่น name@example.com',
    'proof-wrong': { other: 'รหัสไม่ถูกต้อง โปรดตรวจสอบแล้วลองอีกครั้ง เหลืออีก {n} ครั้ง' },

    'address-not-allowed-landline': 'นี่คือหมายเลขโทรศัพท์บ้าน โปรดป้อนหมายเลขมือถือ',
    'address-invalid-unknown': 'เราไม่รู้จักหมายเลขนี้ โปรดตรวจสอบว่าถูกต้อง',
    'address-invalid-several': 'โปรดป้อนเพียงรายการเดียว',
    'address-invalid-too-long': 'ยาวเกินไป โปรดตรวจสอบว่าไม่มีส่วนเกิน',
    'address-invalid-too-short': 'หมายเลขนี้สั้นเกินไป โปรดป้อนให้ครบทุกหลัก',
    'address-invalid-charactersEmail': 'หน้า @ ให้ใช้ตัวอักษร a ถึง z ตัวเลข จุด ขีดกลาง และขีดล่าง',
    'address-invalid-charactersPhone': 'ใช้เฉพาะตัวเลข และใส่ + ข้างหน้าหากขึ้นต้นด้วยรหัสประเทศ',
    'address-invalid-domain': 'โปรดตรวจสอบส่วนหลัง @ ซึ่งต้องมีรูปแบบเช่น example.com',
    'address-invalid-extension': 'โปรดป้อนหมายเลขโดยไม่มีเบอร์ต่อ',
    'address-invalid-country': 'เลือกประเทศ หรือขึ้นต้นด้วย + และรหัสประเทศ',
    'address-invalid-number': 'หมายเลขของประเทศนี้มีจำนวนหลักต่างออกไป โปรดตรวจสอบว่าป้อนครบทุกหลัก',
    'address-not-allowed-number-type': 'เราส่ง SMS ไปยังหมายเลขประเภทนี้ไม่ได้ โปรดป้อนหมายเลขมือถือ',

    'code-short': 'ป้อนตัวเลขของรหัสให้ครบ {d} หลัก',
    'code-long': 'ป้อนเฉพาะตัวเลข {d} หลักของรหัส',
    resendOpen: 'คุณส่งรหัสใหม่ได้แล้ว',
    delayed: 'การส่งใช้เวลานานกว่าปกติ',
    doneTextEmail: 'ตอนนี้อีเมลของคุณคือ {v}',
    addedText: 'เพิ่ม {v} แล้ว',
    toldEmail: 'เราได้แจ้งการเปลี่ยนนี้ไปที่อีเมลเดิมของคุณแล้ว',

    openMailbox: 'เปิด {name}',
    undoFor: 'คุณเลิกทำได้ภายใน {t} โดยใช้ลิงก์ในข้อความนั้น',
    signOutOthers: 'ออกจากระบบในอุปกรณ์อื่น',
    signedOutOthers: 'กำลังออกจากระบบในอุปกรณ์อื่นของคุณ',

    country: 'ประเทศหรือภูมิภาค',
    enterPhone: 'เปลี่ยนหมายเลขโทรศัพท์',
    addPhone: 'เพิ่มหมายเลขโทรศัพท์',
    labelPhone: 'หมายเลขมือถือใหม่',
    hintPhone: 'เราจะส่งรหัสทาง SMS เพื่อตรวจสอบว่าคุณใช้หมายเลขนี้ได้ อาจมีค่าบริการข้อความ',
    replacesPhone: 'เมื่อยืนยันแล้ว หมายเลขนี้จะใช้แทน {v} เป็นหมายเลขโทรศัพท์ของบัญชี {service} ของคุณ',
    becomesPhone: 'เมื่อยืนยันแล้ว หมายเลขนี้จะเป็นหมายเลขหลักของบัญชี {service} ของคุณ โดย {v} ยังคงอยู่ในบัญชี',
    linkInsteadPhone: 'ส่งลิงก์ทาง SMS แทน',
    checkPhone: 'โปรดตรวจสอบโทรศัพท์ของคุณ',
    missingPhone: 'ไม่ได้รับ SMS ใช่ไหม อาจใช้เวลาสักครู่',
    differentPhone: 'ใช้หมายเลขอื่น',
    donePhone: 'เปลี่ยนหมายเลขโทรศัพท์แล้ว',
    addedPhone: 'เพิ่มหมายเลขโทรศัพท์แล้ว',
    doneTextPhone: 'ตอนนี้หมายเลขโทรศัพท์ของคุณคือ {v}',
    toldPhone: 'เราได้แจ้งการเปลี่ยนนี้ไปที่หมายเลขเดิมของคุณแล้ว',
    'address-invalidPhone': 'โปรดป้อนหมายเลขมือถือ เช่น {x}',
    'address-not-allowed-country': 'เราส่ง SMS ไปยังหมายเลขของประเทศนี้ไม่ได้ โปรดป้อนหมายเลขของประเทศในรายการ',
    'address-samePhone': 'นี่เป็นหมายเลขโทรศัพท์ของคุณอยู่แล้ว โปรดป้อนหมายเลขอื่น',
    'quota-exceeded-sms': 'ขณะนี้ส่ง SMS ไปยังหมายเลขนี้ไม่ได้ โปรดลองอีกครั้งในอีก {t} หรือป้อนหมายเลขอื่น',
    verifyPhone: 'ยืนยันหมายเลขโทรศัพท์ของคุณ',
    verifiedPhone: 'ยืนยันหมายเลขโทรศัพท์แล้ว',
    managedPhone: 'หมายเลขโทรศัพท์ของคุณได้รับการจัดการจากที่อื่น',
    checkNewPhone: 'โปรดตรวจสอบโทรศัพท์เครื่องใหม่',
    checkCurrentPhone: 'โปรดตรวจสอบโทรศัพท์เครื่องปัจจุบัน',
    countryFind: 'ค้นหาประเทศ',
    countryNone: 'ไม่พบประเทศชื่อนี้',
  },
};

register(th);
