// Owns which CSS parts of an inner element a page can style (`exportparts`). Not their styles: *.styles.ts.

/** Parts of the `<contact-change>` inside the list. A page styles them as parts of the list. */
export const CHANGE_PARTS =
  'container,heading,text,current,form,field,label,hint,error,input,country,code-input,button,primary-button,' +
  'secondary-button,link-button,resend,countdown,status,success,spinner';

/** All parts of a list inside `<contact-change view="list">`. */
export const LIST_PARTS =
  `${CHANGE_PARTS},list,item,badge,type,menu-button,menu-item,menu,danger-button,add,back,activity-button,activity,` +
  'entry,time';
