// Owns the first page of the demo: what starts on it. Not the parts: studio.ts, snippet-tabs.ts.
import './welcome-words.ts';
import { onLookChange } from './bar.ts';
import { need } from './dom.ts';
import { chosenLanguage } from './language.ts';
import { startSnippetTabs } from './snippet-tabs.ts';
import { startStudio } from './studio.ts';

startStudio();
startSnippetTabs();

// The server shows its page in the language of the bar, and not in that of the browser.
onLookChange(() => {
  const link = need<HTMLAnchorElement>('#hosted');
  const url = new URL(link.href);
  url.searchParams.set('lang', chosenLanguage());
  link.href = url.href;
});
