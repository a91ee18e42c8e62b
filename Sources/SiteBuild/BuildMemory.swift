/// What a build held in memory.
///
/// To free it piece by piece takes a noticeable part of a build that does little, and a program that ends has it freed
/// at once: so whoever runs a build decides how long it lives.
package struct BuildMemory: Sendable {
  private var values: [any Sendable] = []

  mutating func keep(_ value: some Sendable) {
    values.append(value)
  }
}
