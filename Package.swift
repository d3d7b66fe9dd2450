// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "needletail",
    products: [
        .library(name: "NeedletailConvert", targets: ["NeedletailConvert"])
    ],
    targets: [
        .target(name: "NeedletailFormat", swiftSettings: settings),
        .target(name: "NeedletailConvert", dependencies: ["NeedletailFormat"], swiftSettings: settings),
        .target(name: "TestSupport", dependencies: ["NeedletailFormat"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "NeedletailFormatTests", dependencies: ["NeedletailFormat", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "NeedletailConvertTests", dependencies: ["NeedletailConvert", "TestSupport"], swiftSettings: settings),
    ]
)
