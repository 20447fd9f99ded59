/*
 * Preloaded into a process, records what it does to the files in one folder: each creation, write, truncation, sync, removal and
 * rename, and what it writes to standard output, by which a workload says what it was told is on disk.
 * RECORD_FOLDER names the folder, RECORD_FILE the record: lines of tab-separated fields, each followed by its bytes.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 4096
#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int record_fd = -1;
static char folder[512];
static char *paths[FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  const char *where = getenv("RECORD_FOLDER");
  const char *file = getenv("RECORD_FILE");
  if (!where || !file) return;
  snprintf(folder, sizeof folder, "%s", where);
  record_fd = REAL(open)(file, O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int is_watched(const char *path) {
  return record_fd >= 0 && path && !strncmp(path, folder, strlen(folder));
}

static char *path_of(int fd) { return fd >= 0 && fd < FILES ? paths[fd] : NULL; }

static void note(char what, const char *path, long long at, const void *data, long long length,
                 const char *to) {
  char line[2048];
  int size = snprintf(line, sizeof line, "%c\t%s\t%lld\t%lld\t%s\n", what, path, at,
                      data ? length : 0, to ? to : "");
  pthread_mutex_lock(&lock);
  REAL(write)(record_fd, line, size);
  if (data && length > 0) REAL(write)(record_fd, data, length);
  pthread_mutex_unlock(&lock);
}

static void opened(int fd, const char *path, int flags, int was_there) {
  if (fd < 0 || fd >= FILES) return;
  free(paths[fd]);
  paths[fd] = strdup(path);
  if (!was_there) note('C', path, 0, NULL, 0, NULL);
  else if (flags & O_TRUNC) note('T', path, 0, NULL, 0, NULL);
}

#define OPEN(call)                                   \
  int mode = 0;                                      \
  if (flags & (O_CREAT | O_TMPFILE)) {               \
    va_list rest;                                    \
    va_start(rest, flags);                           \
    mode = va_arg(rest, int);                        \
    va_end(rest);                                    \
  }                                                  \
  if (!is_watched(path)) return call;                \
  struct stat before;                                \
  int was_there = !stat(path, &before);              \
  int fd = call;                                     \
  opened(fd, path, flags, was_there);                \
  return fd;

int open(const char *path, int flags, ...) { OPEN(REAL(open)(path, flags, mode)) }
int open64(const char *path, int flags, ...) { OPEN(REAL(open64)(path, flags, mode)) }
int openat(int at, const char *path, int flags, ...) { OPEN(REAL(openat)(at, path, flags, mode)) }
int openat64(int at, const char *path, int flags, ...) {
  OPEN(REAL(openat64)(at, path, flags, mode))
}

ssize_t write(int fd, const void *data, size_t length) {
  if (record_fd >= 0 && fd == 1) note('A', "-", 0, data, length, NULL);
  char *path = path_of(fd);
  off_t at = path ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t written = REAL(write)(fd, data, length);
  if (path && written > 0) note('W', path, at, data, written, NULL);
  return written;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  ssize_t written = REAL(pwrite)(fd, data, length, at);
  if (path_of(fd) && written > 0) note('W', path_of(fd), at, data, written, NULL);
  return written;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  ssize_t written = REAL(pwrite64)(fd, data, length, at);
  if (path_of(fd) && written > 0) note('W', path_of(fd), at, data, written, NULL);
  return written;
}

int ftruncate(int fd, off_t length) {
  int failed = REAL(ftruncate)(fd, length);
  if (path_of(fd) && !failed) note('T', path_of(fd), length, NULL, 0, NULL);
  return failed;
}

int ftruncate64(int fd, off64_t length) {
  int failed = REAL(ftruncate64)(fd, length);
  if (path_of(fd) && !failed) note('T', path_of(fd), length, NULL, 0, NULL);
  return failed;
}

int fsync(int fd) {
  int failed = REAL(fsync)(fd);
  if (path_of(fd) && !failed) note('S', path_of(fd), 0, NULL, 0, NULL);
  return failed;
}

int fdatasync(int fd) {
  int failed = REAL(fdatasync)(fd);
  if (path_of(fd) && !failed) note('S', path_of(fd), 0, NULL, 0, NULL);
  return failed;
}

int unlink(const char *path) {
  int failed = REAL(unlink)(path);
  if (is_watched(path) && !failed) note('U', path, 0, NULL, 0, NULL);
  return failed;
}

int rename(const char *from, const char *to) {
  int failed = REAL(rename)(from, to);
  if (is_watched(to) && !failed) note('R', from, 0, NULL, 0, to);
  return failed;
}

int close(int fd) {
  if (fd >= 0 && fd < FILES) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  return REAL(close)(fd);
}
