// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Debug builds optimize the stages too: the tests then take a third of the time, and a site is built in a third of a
// second, not in more than one, which an editor who has no release build waits for. Compiling all takes twice as long,
// once; the compiler still recompiles single files, and `@testable import` still works.
let optimized: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

func stage(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: optimized)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, path: "Tests/\(name)Tests",
    swiftSettings: strict)
}

let package = Package(
  name: "build-site",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The values that travel between the stages. Depends on nothing, and must not.
    stage("BriefingModel", []),
    // The stages, in the order of the data. None imports another but for the value it takes in.
    stage("Ingest", ["BriefingModel", .product(name: "Yams", package: "Yams")]),
    stage("Extract", ["BriefingModel"]),
    stage("Compare", ["BriefingModel"]),
    stage("Compose", ["BriefingModel", "Compare"]),
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    stage("Render", ["BriefingModel", "CCmarkGFM", .product(name: "Mustache", package: "swift-mustache")]),
    .target(name: "CExchange"),
    stage("Publish", ["BriefingModel", "CExchange"]),
    stage("Evaluate", ["BriefingModel"]),
    // Readings as bytes: for the cache, and for results that come from other machines.
    stage("Records", ["BriefingModel"]),
    // The only target that sees all the stages.
    stage(
      "SiteBuild",
      ["BriefingModel", "Ingest", "Extract", "Compare", "Compose", "Render", "Publish", "Evaluate", "Records"]),
    .executableTarget(
      name: "build-site",
      dependencies: ["BriefingModel", "SiteBuild", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "BriefingModel", "Ingest", "Extract", "CCmarkGFM",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What several test targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Publish", ["BriefingModel", "TestSupport"]),
    tests("Evaluate", ["BriefingModel", "TestSupport"]),
    tests("Records", ["BriefingModel", "DebateFixtures"]),
    tests("SiteBuild", ["BriefingModel", "Compare", "Extract", "TestSupport"]),
    .testTarget(
      name: "CommandLineTests", dependencies: ["build-site", "TestSupport"], path: "Tests/CommandLineTests",
      swiftSettings: strict),
    .testTarget(
      name: "BenchmarkTests", dependencies: ["benchmark", "TestSupport"], path: "Tests/BenchmarkTests",
      swiftSettings: strict),
    tests("Extract", ["BriefingModel", "TestSupport"]),
    tests("Ingest", ["BriefingModel"]),
    tests("Render", ["BriefingModel", "CCmarkGFM"]),
    // Articles, readings and reviews of an invented debate, for the tests of Compare and Compose.
    .target(
      name: "DebateFixtures", dependencies: ["BriefingModel"], path: "Tests/DebateFixtures", swiftSettings: strict),
    tests("Compare", ["BriefingModel", "DebateFixtures"]),
    .testTarget(
      name: "ComposeTests", dependencies: ["Compose", "BriefingModel", "Compare", "CCmarkGFM", "DebateFixtures"],
      path: "Tests/ComposeTests", exclude: ["Golden/site"], swiftSettings: strict),
  ]
)
