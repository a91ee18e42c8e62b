import Synchronization
import Testing

@testable import SiteBuild

struct OrderedTasksTests {
  @Test(arguments: [1, 2, 7])
  func givesResultsInTheOrderOfTheItems(_ jobs: Int) async {
    let items = Array(0..<200)
    let results = await OrderedTasks(jobs: jobs).map(items) { item in
      // Early items take longest, so that they end out of order.
      (0..<(200 - item) * 50).reduce(item) { sum, number in sum &+ number &* 0 }
    }
    #expect(results == items)
  }

  @Test func worksOnNoMoreItemsAtOnceThanItMay() async {
    let running = Mutex((now: 0, most: 0))
    _ = await OrderedTasks(jobs: 2).map(Array(0..<100)) { _ in
      running.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      _ = (0..<2000).reduce(0, &+)
      running.withLock { $0.now -= 1 }
    }
    #expect(running.withLock { (1...2).contains($0.most) })
  }

  @Test func stopsWhenNoMoreIsWanted() async {
    var received: [Int] = []
    await OrderedTasks(jobs: 2).run(Array(0..<100), { $0 }) { result in
      received.append(result)
      return result < 3
    }
    #expect(received == [0, 1, 2, 3])
  }
}
