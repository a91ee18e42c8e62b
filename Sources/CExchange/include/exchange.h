#ifndef BUILD_SITE_EXCHANGE_H
#define BUILD_SITE_EXCHANGE_H

/// Exchanges two paths on one file system in one step, so that no moment passes without either.
/// Returns 0, or the value of errno. Hidden from Swift's Glibc module, hence this header.
int exchange_paths(const char *first, const char *second);

#endif
