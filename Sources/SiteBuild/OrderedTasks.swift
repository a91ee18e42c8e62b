/// Independent work on many items at once, with the results in the order of the items.
struct OrderedTasks: Sendable {
  /// How many items are worked on at one time; at least one.
  var jobs: Int

  init(jobs: Int) {
    self.jobs = max(1, jobs)
  }

  /// - Parameter receive: gets each result in the order of the items, and tells whether to go on.
  ///   When the task is canceled, the results end early.
  func run<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result, receive: (Result) -> Bool
  ) async {
    // A task for each of very many items would take longer than the work on some of them.
    let size = max(1, min(32, items.count / (jobs * 32)))
    let chunks = stride(from: 0, to: items.count, by: size).map { $0..<min($0 + size, items.count) }
    // Results that wait for an earlier one are bounded, so that memory is too.
    let window = jobs * 8
    await withTaskGroup(of: (Int, [Result]).self) { group in
      var waiting: [Int: [Result]] = [:]
      var started = 0
      var received = 0
      var running = 0
      while received < chunks.count, !Task.isCancelled {
        while started < chunks.count, running < jobs, started < received + window {
          let (index, items) = (started, items[chunks[started]])
          group.addTask { (index, items.map(work)) }
          started += 1
          running += 1
        }
        guard let (index, results) = await group.next() else { return }
        running -= 1
        waiting[index] = results
        while let next = waiting.removeValue(forKey: received) {
          received += 1
          for result in next where !receive(result) {
            group.cancelAll()
            return
          }
        }
      }
    }
  }

  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(items.count)
    await run(items, work) { result in
      results.append(result)
      return true
    }
    return results
  }
}
