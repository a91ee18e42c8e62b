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
    // Results that wait for an earlier one are bounded, so that memory is too.
    let window = jobs * 16
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      var received = 0
      var running = 0
      while received < items.count, !Task.isCancelled {
        while started < items.count, running < jobs, started < received + window {
          let (index, item) = (started, items[started])
          group.addTask { (index, work(item)) }
          started += 1
          running += 1
        }
        guard let (index, result) = await group.next() else { return }
        running -= 1
        waiting[index] = result
        while let next = waiting.removeValue(forKey: received) {
          received += 1
          if !receive(next) {
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
