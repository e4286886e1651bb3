/* Owns flushes that take longer: a library that is loaded before a server's own, and waits in each flush before the real one. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

static int flush(const char *name, int file) {
  const char *microseconds = getenv("FLUSH_MICROSECONDS");
  long delay = microseconds == NULL ? 0 : atol(microseconds);
  struct timespec pause = {delay / 1000000, delay % 1000000 * 1000};
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  nanosleep(&pause, NULL);
  return real(file);
}

int fsync(int file) { return flush("fsync", file); }
int fdatasync(int file) { return flush("fdatasync", file); }
