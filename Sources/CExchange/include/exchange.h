#ifndef BUILD_SITE_EXCHANGE_H
#define BUILD_SITE_EXCHANGE_H

/// Exchanges two paths on one file system in one step, so that no moment passes without either.
/// Returns 0, or the value of errno. Hidden from Swift's Glibc module, hence this header.
int exchange_paths(const char *first, const char *second);

/// Waits until what was written to the file system of this folder is on the disk.
/// Returns 0, or the value of errno. One call for a whole tree, where a call for each file would take seconds.
int synchronize_file_system(const char *folder);

#endif
