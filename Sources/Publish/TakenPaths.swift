import Synchronization

/// The paths of a site's files that are in their place, as tasks at the same time put them there.
final class TakenPaths: Sendable {
  private struct State {
    var taken: Set<String> = []
    /// Those that were in their place and are not any more.
    var removed: Set<String> = []
  }

  private let state = Mutex(State())

  /// - Returns: false when the path was taken before.
  func take(_ path: String) -> Bool {
    state.withLock { $0.taken.insert(path).inserted }
  }

  /// To be called when the file is gone.
  func giveBack(_ path: String) {
    state.withLock { state in
      state.taken.remove(path)
      state.removed.insert(path)
    }
  }

  func holds(_ path: String) -> Bool {
    state.withLock { $0.taken.contains(path) }
  }

  /// Whether the path was given back at any time.
  func wasGivenBack(_ path: String) -> Bool {
    state.withLock { $0.removed.contains(path) }
  }
}
