import Synchronization

/// The paths of a site's files that are in their place, as tasks at the same time put them there, where the place was
/// that of another site.
final class TakenPaths: Sendable {
  private struct State {
    /// For each known path, by its place.
    var isTaken: [Bool]
    /// For each known path, the number on its disk of the other site's file, while that is there; else 0.
    var inodes: [UInt64]
    /// Those that are not known.
    var others: Set<String> = []
  }

  /// What became of a file that was to be taken as it lies.
  enum Result: Sendable, Hashable {
    case taken
    case takenBefore
    /// Nothing has changed.
    case otherFile
  }

  /// Of the other site.
  private let known: PathTable
  private let state: Mutex<State>

  /// - Parameter inodes: for each known path, the number of the file there; 0 where there is none.
  init(known: PathTable, inodes: [UInt64]) {
    self.known = known
    state = Mutex(State(isTaken: [Bool](repeating: false, count: known.count), inodes: inodes))
  }

  /// - Returns: false when the path was taken before.
  func take(_ path: String) -> Bool {
    let place = known.place(of: path)
    return state.withLock { state in
      guard let place else { return state.others.insert(path).inserted }
      defer { state.isTaken[place] = true }
      return !state.isTaken[place]
    }
  }

  /// Takes the path with the other site's file there, where it is this one.
  func takeWhatLies(at path: String, inode: UInt64) -> Result {
    guard let place = known.place(of: path) else { return .otherFile }
    return state.withLock { state in
      guard state.inodes[place] == inode else { return .otherFile }
      guard !state.isTaken[place] else { return .takenBefore }
      state.isTaken[place] = true
      return .taken
    }
  }

  /// To be called when the file is gone.
  func giveBack(_ path: String) {
    let place = known.place(of: path)
    state.withLock { state in
      if let place {
        state.isTaken[place] = false
        state.inodes[place] = 0
      } else {
        state.others.remove(path)
      }
    }
  }

  func holds(_ path: String) -> Bool {
    let place = known.place(of: path)
    return state.withLock { state in place.map { state.isTaken[$0] } ?? state.others.contains(path) }
  }
}
