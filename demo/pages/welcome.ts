// Owns the first page of the demo: what starts on it. Not the parts: studio.ts, snippet-tabs.ts.
import './welcome-words.ts';
import './bar.ts';
import { startSnippetTabs } from './snippet-tabs.ts';
import { startStudio } from './studio.ts';

startStudio();
startSnippetTabs();
