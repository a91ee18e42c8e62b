import Synchronization

/// The paths of a site's files that are in their place, as tasks at the same time put them there.
final class TakenPaths: Sendable {
  private let paths = Mutex<Set<String>>([])

  /// - Returns: false when the path was taken before.
  func take(_ path: String) -> Bool {
    paths.withLock { $0.insert(path).inserted }
  }

  func giveBack(_ path: String) {
    paths.withLock { _ = $0.remove(path) }
  }

  func holds(_ path: String) -> Bool {
    paths.withLock { $0.contains(path) }
  }
}
