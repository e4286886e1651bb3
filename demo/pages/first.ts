// Owns language, direction and theme before the first paint. A classic script: modules run too late for that.
{
  const parameters = new URLSearchParams(location.search);
  const chosen = (key: string): string | null => {
    const value = parameters.get(key);
    if (value) return value;
    try {
      return localStorage.getItem(`look-${key}`);
    } catch {
      return null; // Storage may be forbidden: the page works without it.
    }
  };
  const root = document.documentElement;
  // The site has written the language of the browser into the page.
  const lang = chosen('lang') ?? root.dataset['lang'] ?? 'en';
  const isArabic = /^ar\b/i.test(lang);
  // The widgets speak every language, the pages English and Arabic.
  root.dataset['lang'] = lang;
  root.lang = isArabic ? 'ar' : 'en';
  root.dir = chosen('dir') ?? (isArabic ? 'rtl' : 'ltr');
  root.dataset['theme'] = chosen('theme') ?? 'auto';
  if (parameters.has('bare')) root.dataset['bare'] = '';
}
