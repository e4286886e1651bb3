// Owns colours and direction before the first paint. A classic script: one that is deferred runs too late for that.
import { readTheme } from './theme.ts';

const root = document.documentElement;
// Styles hide what needs scripts, and fold the navigation, only where scripts run.
root.dataset['scripts'] = '';
root.dataset['theme'] = readTheme();
const direction = new URLSearchParams(location.search).get('dir');
if (direction === 'rtl' || direction === 'ltr') root.dir = direction;
