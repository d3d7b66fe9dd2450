// swift-tools-version: 6.2
import PackageDescription

// Continuous integration tests a release too: the tests see its internals, and are not optimised themselves, which takes
// longer than they run.
let testsRelease = Context.environment["NEEDLETAIL_RELEASE_TESTS"] != nil

let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (testsRelease ? [.unsafeFlags(["-enable-testing"])] : [])

let testSettings = settings + (testsRelease ? [.unsafeFlags(["-Onone"])] : [])

// Tests that compare tiers run the kernels' plain loops again and again: continuous integration has them compiled with
// optimisation in debug builds too. A package that others depend on may not ask for it.
let kernelSettings =
    settings + (Context.environment["NEEDLETAIL_OPTIMIZED_KERNELS"] == nil ? [] : [.unsafeFlags(["-O"])])

let package = Package(
    name: "needletail",
    products: [
        .library(name: "Needletail", targets: ["Needletail"]),
        .library(name: "NeedletailConvert", targets: ["NeedletailConvert"]),
        .library(name: "NeedletailImaging", targets: ["NeedletailImaging"]),
        .library(name: "NeedletailServer", targets: ["NeedletailServer"]),
        .executable(name: "needletail", targets: ["NeedletailCLI"]),
        .executable(name: "needletail-bench", targets: ["NeedletailBench"]),
    ],
    traits: [
        .trait(name: "Imaging", description: "JPEG files, through TurboJPEG."),
        .trait(name: "Server", description: "HTTP over predictors, through libmicrohttpd."),
        .trait(name: "Full", description: "Every trait.", enabledTraits: ["Imaging", "Server"]),
    ],
    targets: [
        // Kernels
        .systemLibrary(
            name: "COpenBLAS", pkgConfig: "openblas",
            providers: [.apt(["libopenblas-dev", "liblapacke-dev"]), .brew(["openblas"])]),
        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
        .systemLibrary(
            name: "CMicroHTTPD", pkgConfig: "libmicrohttpd",
            providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]),
        .target(name: "CNeedletailKernels"),
        .target(name: "NeedletailKernelList", swiftSettings: settings),
        .target(
            name: "NeedletailKernels", dependencies: ["COpenBLAS", "CNeedletailKernels"], swiftSettings: kernelSettings),
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
        .target(
            name: "NeedletailPipeline",
            dependencies: ["NeedletailTensor", "NeedletailGraph", "NeedletailKernels", "CNeedletailKernels"],
            swiftSettings: settings),
        .target(
            name: "NeedletailFormat",
            dependencies: ["NeedletailTensor", "NeedletailGraph", "NeedletailPipeline", "NeedletailKernels"],
            swiftSettings: settings),
        .target(
            name: "Needletail",
            dependencies: [
                "NeedletailTensor", "NeedletailGraph", "NeedletailPipeline", "NeedletailFormat", "NeedletailKernels",
                "CNeedletailKernels",
            ],
            swiftSettings: settings),
        .target(
            name: "NeedletailConvert",
            dependencies: ["NeedletailTensor", "NeedletailGraph", "NeedletailPipeline", "NeedletailFormat"],
            swiftSettings: settings),
        .target(
            name: "NeedletailImaging",
            dependencies: [
                "Needletail", "NeedletailPipeline", "NeedletailFormat",
                .target(name: "CTurboJPEG", condition: .when(traits: ["Imaging"])),
            ],
            swiftSettings: settings),
        .target(
            name: "NeedletailServer",
            dependencies: [
                "Needletail", "NeedletailFormat", "NeedletailGraph", "NeedletailImaging", "NeedletailKernels",
                "NeedletailPipeline", "NeedletailTensor",
                .target(name: "CMicroHTTPD", condition: .when(traits: ["Server"])),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "NeedletailCLI",
            dependencies: [
                "Needletail", "NeedletailConvert", "NeedletailFormat", "NeedletailGraph", "NeedletailImaging",
                "NeedletailKernelList", "NeedletailKernels", "NeedletailPipeline", "NeedletailServer",
                "NeedletailTensor",
            ],
            swiftSettings: settings),

        .executableTarget(
            name: "NeedletailBench",
            dependencies: [
                "Needletail", "NeedletailConvert", "NeedletailFormat", "NeedletailGraph", "NeedletailImaging",
                "NeedletailKernels", "NeedletailPipeline", "NeedletailServer", "NeedletailTensor",
                "CNeedletailKernels", "CAllocationCounter", "KernelCases", "SeededData",
            ],
            path: "Benchmarks/NeedletailBench", swiftSettings: settings),

        // Tests
        .target(name: "CAllocationCounter", path: "Tests/CAllocationCounter"),
        .target(name: "SeededData", path: "Tests/SeededData", swiftSettings: settings),
        .target(
            name: "KernelCases", dependencies: ["NeedletailKernels", "CNeedletailKernels", "SeededData"],
            path: "Tests/KernelCases", swiftSettings: settings),
        .target(
            name: "HostileReaders",
            dependencies: [
                "CAllocationCounter", "NeedletailConvert", "NeedletailFormat", "NeedletailGraph", "NeedletailImaging",
                "NeedletailPipeline", "NeedletailServer", "NeedletailTensor", "SeededData",
            ],
            path: "Tests/HostileReaders", swiftSettings: settings),
        .target(
            name: "TestSupport",
            dependencies: [
                "NeedletailFormat", "NeedletailKernels", "CAllocationCounter", "HostileReaders", "SeededData",
            ],
            path: "Tests/TestSupport", swiftSettings: settings),
        .target(
            name: "GraphGoldens",
            dependencies: ["NeedletailGraph", "NeedletailKernels", "NeedletailTensor", "TestSupport"],
            path: "Tests/GraphGoldens", swiftSettings: settings),
        .testTarget(
            name: "TestSupportTests",
            dependencies: [
                "TestSupport", "HostileReaders", "NeedletailFormat", "NeedletailKernels", "CAllocationCounter",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailKernelsTests",
            dependencies: [
                "NeedletailKernels", "CAllocationCounter", "CNeedletailKernels", "COpenBLAS", "KernelCases",
                "NeedletailKernelList", "TestSupport",
            ],
            // Optimised, for an emulator runs them, too.
            swiftSettings: settings),
        .testTarget(
            name: "KernelGeneratorTests", dependencies: ["KernelGenerator", "NeedletailKernelList", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailTensorTests", dependencies: ["NeedletailTensor", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailGraphTests",
            dependencies: [
                "NeedletailGraph", "NeedletailTensor", "NeedletailKernels", "CNeedletailKernels", "GraphGoldens",
                "TestSupport", "CAllocationCounter", "SeededData",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailFormatTests",
            dependencies: ["HostileReaders", "NeedletailFormat", "NeedletailPipeline", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailConvertTests",
            dependencies: [
                "GraphGoldens", "HostileReaders", "NeedletailConvert", "NeedletailFormat", "NeedletailGraph",
                "NeedletailKernels", "NeedletailPipeline", "NeedletailTensor", "TestSupport",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailPipelineTests",
            dependencies: ["NeedletailFormat", "NeedletailKernels", "NeedletailPipeline", "SeededData", "TestSupport"],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailImagingTests",
            dependencies: [
                "HostileReaders", "Needletail", "NeedletailConvert", "NeedletailFormat", "NeedletailImaging",
                "NeedletailPipeline", "SeededData", "TestSupport",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailServerTests",
            dependencies: [
                "CAllocationCounter", "HostileReaders", "Needletail", "NeedletailConvert", "NeedletailFormat",
                "NeedletailImaging", "NeedletailKernels", "NeedletailPipeline", "NeedletailServer", "SeededData",
                "TestSupport",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailTests",
            dependencies: [
                "CAllocationCounter", "GraphGoldens", "Needletail", "NeedletailConvert", "NeedletailFormat",
                "NeedletailGraph", "NeedletailKernels", "NeedletailPipeline", "NeedletailTensor", "TestSupport",
            ],
            swiftSettings: testSettings),
        .testTarget(
            name: "NeedletailCLITests",
            dependencies: [
                "Needletail", "NeedletailConvert", "NeedletailFormat", "NeedletailGraph", "NeedletailKernelList",
                "NeedletailKernels", "NeedletailPipeline", "NeedletailTensor", "SeededData", "TestSupport",
            ],
            swiftSettings: testSettings),
    ]
)

// A fuzzer, which only `.ci/fuzz` builds: it needs the compiler's instrumentation of all sources. libFuzzer brings the
// program's `main`, so this is a library.
if Context.environment["NEEDLETAIL_FUZZ"] != nil {
    package.products.append(.library(name: "NeedletailFuzz", type: .static, targets: ["NeedletailFuzz"]))
    package.targets.append(
        .target(
            name: "NeedletailFuzz", dependencies: ["HostileReaders"], path: "Tests/NeedletailFuzz",
            swiftSettings: settings))
}
