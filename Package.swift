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
        .library(name: "NeedletailConvert", targets: ["NeedletailConvert"]),
        .executable(name: "needletail-bench", targets: ["NeedletailBench"]),
    ],
    targets: [
        // Kernels
        .systemLibrary(
            name: "COpenBLAS", pkgConfig: "openblas",
            providers: [.apt(["libopenblas-dev", "liblapacke-dev"]), .brew(["openblas"])]),
        .target(name: "CNeedletailKernels"),
        .target(name: "NeedletailKernelList", swiftSettings: settings),
        .target(
            name: "NeedletailKernels", dependencies: ["COpenBLAS", "CNeedletailKernels"], swiftSettings: settings),
        .executableTarget(name: "KernelGenerator", dependencies: ["NeedletailKernelList"], swiftSettings: settings),
        .plugin(
            name: "GenerateKernels",
            capability: .command(
                intent: .custom(verb: "generate-kernels", description: "Compiles the kernels for each CPU tier."),
                permissions: [
                    .writeToPackageDirectory(reason: "The tiers' assembly is checked in with the sources.")
                ]),
            dependencies: ["KernelGenerator"]),

        // Layers: each may import those above it
        .target(name: "NeedletailTensor", swiftSettings: settings),
        .target(
            name: "NeedletailGraph", dependencies: ["NeedletailTensor", "NeedletailKernels", "CNeedletailKernels"],
            swiftSettings: settings),
        .target(name: "NeedletailFormat", swiftSettings: settings),
        .target(name: "NeedletailConvert", dependencies: ["NeedletailFormat"], swiftSettings: settings),

        .executableTarget(
            name: "NeedletailBench", dependencies: ["NeedletailKernels", "CNeedletailKernels", "NeedletailGraph"],
            path: "Benchmarks/NeedletailBench", swiftSettings: settings),

        // Tests
        .target(
            name: "TestSupport", dependencies: ["NeedletailFormat", "NeedletailKernels"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
        .testTarget(
            name: "TestSupportTests",
            dependencies: ["TestSupport", "NeedletailKernels", "CAllocationCounter"], swiftSettings: settings),
        .testTarget(
            name: "NeedletailKernelsTests",
            dependencies: ["NeedletailKernels", "CNeedletailKernels", "COpenBLAS", "NeedletailKernelList", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "KernelGeneratorTests", dependencies: ["KernelGenerator", "NeedletailKernelList", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "NeedletailTensorTests", dependencies: ["NeedletailTensor", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "NeedletailGraphTests",
            dependencies: ["NeedletailGraph", "NeedletailTensor", "NeedletailKernels", "TestSupport", "CAllocationCounter"],
            swiftSettings: settings),
        .testTarget(
            name: "NeedletailFormatTests", dependencies: ["NeedletailFormat", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "NeedletailConvertTests", dependencies: ["NeedletailConvert", "TestSupport"], swiftSettings: settings),
    ]
)
