// Owns language, direction and theme before the first paint: a classic script, as modules come too late for that.
{
  const asked = new URLSearchParams(location.search);
  const kept = (key: string): string | null => {
    const value = asked.get(key);
    if (value) return value;
    try {
      return localStorage.getItem(`look-${key}`);
    } catch {
      return null; // storage may be forbidden; the page works without
    }
  };
  const root = document.documentElement;
  const lang = kept('lang') ?? 'en';
  root.lang = lang;
  root.dir = kept('dir') ?? (lang.startsWith('ar') ? 'rtl' : 'ltr');
  root.dataset['theme'] = kept('theme') ?? 'auto';
  if (asked.has('bare')) root.dataset['bare'] = '';
}
