/* Stands between a process and its disk (LD_PRELOAD), to record what it asks of it or to let it fail.

   cc -O2 -shared -fPIC -o oplog.so oplog.c -ldl -lpthread

   Only files below DISK_FOLDER count; `-shm` files are left out, for no database relies on them after a crash.

   DISK_LOG=FILE     record every create, write, truncate, sync, unlink and rename, in their order, and what goes to standard output (the
                     acknowledgements). A record: op u8, file u32, at u64, size u32, then so many bytes; little-endian.
   DISK_FAIL_AT=K    let the K-th counted call fail once, with DISK_FAIL_ERRNO. DISK_FAIL_CALLS names what is counted, e.g. "pwrite,fdatasync".
   DISK_FAIL_SHORT=1 instead of failing, a write stores half of its bytes and says so.
   DISK_LIE_AT=K     the K-th write is reported as done and is not.
   DISK_FULL_WHILE=FILE  while FILE exists there is no room: whatever would make a file longer fails with ENOSPC.
   DISK_FIRED=FILE   a line is added for each failure that was let happen. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { FDS = 4096, NAMES = 4096 };
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *calls, *full_while, *fired;
static size_t folder_size;
static int log_fd = -1, fail_errno = EIO, fail_short;
static long fail_at, lie_at, counted, writes;
static uint32_t fds[FDS], next_id = 1; /* by descriptor: 0 for what does not count */
static struct { char *path; uint32_t id; } names[NAMES];
static int name_count;

static int (*real_open)(const char *, int, ...), (*real_openat)(int, const char *, int, ...), (*real_close)(int), (*real_fsync)(int),
    (*real_fdatasync)(int), (*real_ftruncate)(int, off_t), (*real_unlink)(const char *), (*real_rename)(const char *, const char *),
    (*real_mkdir)(const char *, mode_t);
static ssize_t (*real_write)(int, const void *, size_t), (*real_pwrite)(int, const void *, size_t, off_t);

__attribute__((constructor)) static void begin(void) {
    real_open = dlsym(RTLD_NEXT, "open64");
    real_openat = dlsym(RTLD_NEXT, "openat64");
    real_close = dlsym(RTLD_NEXT, "close");
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
    real_unlink = dlsym(RTLD_NEXT, "unlink");
    real_rename = dlsym(RTLD_NEXT, "rename");
    real_mkdir = dlsym(RTLD_NEXT, "mkdir");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    const char *value;
    if ((folder = getenv("DISK_FOLDER"))) folder_size = strlen(folder);
    if ((value = getenv("DISK_LOG"))) log_fd = real_open(value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if ((value = getenv("DISK_FAIL_AT"))) fail_at = atol(value);
    if ((value = getenv("DISK_LIE_AT"))) lie_at = atol(value);
    if ((value = getenv("DISK_FAIL_ERRNO"))) fail_errno = atoi(value);
    fail_short = getenv("DISK_FAIL_SHORT") != NULL;
    calls = getenv("DISK_FAIL_CALLS");
    full_while = getenv("DISK_FULL_WHILE");
    fired = getenv("DISK_FIRED");
}

static void record(char op, uint32_t id, uint64_t at, const void *bytes, uint32_t size) {
    if (log_fd < 0) return;
    unsigned char head[17];
    head[0] = op;
    memcpy(head + 1, &id, 4);
    memcpy(head + 5, &at, 8);
    memcpy(head + 13, &size, 4);
    struct iovec parts[2] = {{head, sizeof head}, {(void *)bytes, size}};
    if (syscall(SYS_writev, log_fd, parts, size ? 2 : 1) != (long)(sizeof head + size)) abort();
}

static int counts(const char *path) {
    if (!folder || strncmp(path, folder, folder_size)) return 0;
    size_t size = strlen(path);
    return size < 4 || strcmp(path + size - 4, "-shm");
}

static uint32_t id_of(const char *path, int is_new) {
    for (int i = 0; i < name_count; i++)
        if (!strcmp(names[i].path, path)) {
            if (is_new) names[i].id = next_id++;
            return names[i].id;
        }
    if (name_count == NAMES) abort();
    names[name_count].path = strdup(path);
    names[name_count].id = next_id++;
    return names[name_count++].id;
}

static void say(const char *call, const char *what) {
    if (!fired) return;
    int fd = real_open(fired, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    char line[PATH_MAX + 64];
    int size = snprintf(line, sizeof line, "%s %s\n", call, what);
    if (syscall(SYS_write, fd, line, size) < 0) abort();
    real_close(fd);
}

/* Whether this call is to fail; errno is set. */
static int fails(const char *call, const char *what) {
    if (!fail_at || (calls && !strstr(calls, call))) return 0;
    if (++counted != fail_at) return 0;
    say(call, what);
    errno = fail_errno;
    return 1;
}

static int no_room(const char *call, int fd, off_t end) {
    struct stat found;
    if (!full_while || access(full_while, F_OK)) return 0;
    if (fd >= 0 && !fstat(fd, &found) && end <= found.st_size) return 0;
    say(call, "no room");
    errno = ENOSPC;
    return 1;
}

/* The name of an open file. */
static const char *name_of(int fd) {
    for (int i = 0; fd >= 0 && fd < FDS && i < name_count; i++)
        if (names[i].id == fds[fd]) return names[i].path;
    return "";
}

static uint32_t id(int fd) { return fd >= 0 && fd < FDS ? fds[fd] : 0; }

static int opened(int (*how)(const char *, int, mode_t), const char *path, int flags, mode_t mode) {
    if (!real_open) begin();
    if (!counts(path)) return how(path, flags, mode);
    pthread_mutex_lock(&mutex);
    int fd = -1, is_new = (flags & O_CREAT) && access(path, F_OK);
    if (!fails("open", path) && !(is_new && no_room("open", -1, 0))) {
        fd = how(path, flags, mode);
        if (fd >= 0 && fd < FDS) {
            fds[fd] = id_of(path, is_new);
            if (is_new) record('C', fds[fd], 0, path + folder_size, strlen(path + folder_size));
            if (!is_new && (flags & O_TRUNC)) record('T', fds[fd], 0, NULL, 0);
        }
    }
    int error = errno;
    pthread_mutex_unlock(&mutex);
    errno = error;
    return fd;
}

static int plain(const char *path, int flags, mode_t mode) { return real_open(path, flags, mode); }

#define OPEN(name)                                                                                                                      \
    int name(const char *path, int flags, ...) {                                                                                        \
        va_list rest;                                                                                                                   \
        va_start(rest, flags);                                                                                                          \
        mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;                                                       \
        va_end(rest);                                                                                                                   \
        return opened(plain, path, flags, mode);                                                                                        \
    }
OPEN(open)
OPEN(open64)
int openat(int at, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (path[0] == '/') return opened(plain, path, flags, mode);
    return real_openat(at, path, flags, mode);
}

int close(int fd) {
    if (fd >= 0 && fd < FDS) fds[fd] = 0;
    return real_close(fd);
}

static ssize_t written(const char *call, int fd, const void *bytes, size_t size, off_t at) {
    pthread_mutex_lock(&mutex);
    ssize_t done = -1;
    writes++;
    if (lie_at && writes == lie_at) {
        say("lie", call);
        done = size;
    } else if (fail_short && size > 1 && fails(call, name_of(fd))) {
        done = real_pwrite(fd, bytes, size / 2, at);
    } else if (!fail_short && fails(call, name_of(fd))) {
    } else if (!no_room(call, fd, at + (off_t)size)) {
        done = real_pwrite(fd, bytes, size, at);
        if (done > 0) record('W', id(fd), at, bytes, done);
    }
    int error = errno;
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off_t at) {
    return id(fd) ? written("pwrite", fd, bytes, size, at) : real_pwrite(fd, bytes, size, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return pwrite64(fd, bytes, size, at); }

ssize_t write(int fd, const void *bytes, size_t size) {
    if (!real_write) begin();
    if (id(fd)) {
        off_t at = lseek(fd, 0, SEEK_CUR);
        ssize_t done = written("write", fd, bytes, size, at);
        if (done > 0) lseek(fd, at + done, SEEK_SET);
        return done;
    }
    if (fd == STDOUT_FILENO && log_fd >= 0) {
        pthread_mutex_lock(&mutex);
        record('A', 0, 0, bytes, size);
        pthread_mutex_unlock(&mutex);
    }
    return real_write(fd, bytes, size);
}

static int synced(const char *call, int (*how)(int), int fd) {
    if (!id(fd)) return how(fd);
    pthread_mutex_lock(&mutex);
    int done = fails(call, name_of(fd)) ? -1 : how(fd), error = errno;
    if (!done) record('S', id(fd), 0, NULL, 0);
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}
int fsync(int fd) { return synced("fsync", real_fsync, fd); }
int fdatasync(int fd) { return synced("fdatasync", real_fdatasync, fd); }

int ftruncate64(int fd, off_t size) {
    if (!id(fd)) return real_ftruncate(fd, size);
    pthread_mutex_lock(&mutex);
    int done = fails("ftruncate", name_of(fd)) || no_room("ftruncate", fd, size) ? -1 : real_ftruncate(fd, size), error = errno;
    if (!done) record('T', id(fd), size, NULL, 0);
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

int unlink(const char *path) {
    if (!counts(path)) return real_unlink(path);
    pthread_mutex_lock(&mutex);
    int done = fails("unlink", path) ? -1 : real_unlink(path), error = errno;
    if (!done) record('U', 0, 0, path + folder_size, strlen(path + folder_size));
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}

int rename(const char *from, const char *to) {
    if (!counts(from) || !counts(to)) return real_rename(from, to);
    pthread_mutex_lock(&mutex);
    int done = fails("rename", from) ? -1 : real_rename(from, to), error = errno;
    if (!done) {
        char both[2 * PATH_MAX];
        int size = snprintf(both, sizeof both, "%s\n%s", from + folder_size, to + folder_size);
        record('R', 0, 0, both, size);
        /* What lies below a folder goes with it. */
        size_t length = strlen(from);
        for (int i = 0; i < name_count; i++)
            if (!strncmp(names[i].path, from, length) && (names[i].path[length] == 0 || names[i].path[length] == '/')) {
                char moved[2 * PATH_MAX];
                snprintf(moved, sizeof moved, "%s%s", to, names[i].path + length);
                for (int j = 0; j < name_count; j++)
                    if (j != i && !strcmp(names[j].path, moved)) names[j].path[0] = 0;
                free(names[i].path);
                names[i].path = strdup(moved);
            }
    }
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}

int mkdir(const char *path, mode_t mode) {
    if (!counts(path)) return real_mkdir(path, mode);
    pthread_mutex_lock(&mutex);
    int done = fails("mkdir", path) ? -1 : real_mkdir(path, mode), error = errno;
    if (!done) record('M', id_of(path, 1), 0, path + folder_size, strlen(path + folder_size));
    pthread_mutex_unlock(&mutex);
    errno = error;
    return done;
}
