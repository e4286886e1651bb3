@rem The script "start" of package.json begins with exec, which cmd.exe does not have: this runs what follows it.
@%*
