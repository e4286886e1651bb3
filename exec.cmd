@rem The scripts "start" and "dev" of package.json begin with exec, which cmd.exe does not have: this runs what follows it.
@%*
