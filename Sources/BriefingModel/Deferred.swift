/// A value that is there, or one that is worked out when it is first wanted.
package enum Deferred<Value: Sendable & Hashable>: Sendable {
  case known(Value)
  case later(OnDemand<Value>)

  package var value: Value {
    switch self {
    case .known(let value): value
    case .later(let demand): demand.value
    }
  }
}

extension Deferred: Hashable {
  package static func == (left: Deferred, right: Deferred) -> Bool { left.value == right.value }

  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
