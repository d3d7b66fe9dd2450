import Foundation

/// What the command line asks for.
struct Options {
    /// The package's folder.
    var package = URL(filePath: FileManager.default.currentDirectoryPath)
    /// Compare with the files there are and write nothing.
    var check = false

    init(_ arguments: some Sequence<String>) throws(GeneratorError) {
        var iterator = arguments.makeIterator()
        while let argument = iterator.next() {
            switch argument {
            case "--package":
                guard let path = iterator.next() else { throw .usage("--package needs a folder") }
                package = URL(filePath: path)
            case "--check": check = true
            default: throw .usage("unknown argument \(argument)")
            }
        }
    }
}

/// Why kernels were not generated.
enum GeneratorError: Error, Equatable, CustomStringConvertible {
    case usage(String)
    case compilerFailed(tier: String, output: String)
    case cannotRead(path: String)
    /// The compiled file does not define exactly the tier's kernels.
    case definedSymbols(tier: String, missing: [String], unexpected: [String])
    /// A weak definition would replace the user's own at link time.
    case weakSymbol(tier: String, symbol: String)
    /// A kernel calls into the Swift runtime or a library: an allocation, a `static let`, a generic left unspecialised.
    case undefinedSymbol(tier: String, symbol: String)
    /// A hot loop that should hold its values in vector registers does something else.
    case hotLoop(tier: String, function: String, finding: String)
    /// `--check`: a file is not what the sources give.
    case stale(paths: [String])

    var description: String {
        switch self {
        case .usage(let text): "\(text); usage: KernelGenerator --package DIRECTORY [--check]"
        case .compilerFailed(let tier, let output): "tier \(tier): the compiler failed:\n\(output)"
        case .cannotRead(let path): "cannot read \(path)"
        case .definedSymbols(let tier, let missing, let unexpected):
            "tier \(tier): the kernel list and the sources differ: missing \(missing), unexpected \(unexpected)"
        case .weakSymbol(let tier, let symbol):
            "tier \(tier): \(symbol) is weak and could replace another module's at link time"
        case .undefinedSymbol(let tier, let symbol):
            "tier \(tier): \(symbol) is undefined; kernels may call only memcpy, memmove and memset"
        case .hotLoop(let tier, let function, let finding): "tier \(tier), \(function): \(finding)"
        case .stale(let paths):
            "not up to date: \(paths.joined(separator: ", ")); run: swift package "
                + "--allow-writing-to-package-directory generate-kernels"
        }
    }
}
