import NeedletailKernelList

/// What must hold of a tier's assembly before it is written.
struct Audit {
    let assembly: Assembly
    let tier: GeneratedTier

    /// Symbols that a kernel may leave to the C library.
    static let allowedUndefined: Set<String> = ["memcpy", "memmove", "memset"]

    func run() throws(GeneratorError) {
        try symbols()
        try hotLoops()
    }

    /// The defined globals are exactly the tier's kernels, nothing is weak, nothing foreign is called.
    private func symbols() throws(GeneratorError) {
        var globals: Set<String> = []
        var labels: Set<String> = []
        var called: Set<String> = []
        for line in assembly.lines {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," }).map(String.init)
            guard let first = words.first else { continue }
            if first == ".weak" { throw .weakSymbol(tier: tier.rawValue, symbol: words.last ?? "") }
            // A common symbol is a global that is defined where it stands.
            if first == ".globl" || first == ".comm", words.count > 1 { globals.insert(words[1]) }
            if let label = Self.label(line) { labels.insert(label) }
            if !first.hasPrefix("."), words.count > 1 { called.formUnion(Self.symbols(in: words.dropFirst())) }
        }
        let expected = Set(
            kernelList.filter { $0.tiers.contains(tier) }.map { "\($0.name)__\(tier.rawValue)" })
        guard globals == expected else {
            throw .definedSymbols(
                tier: tier.rawValue, missing: expected.subtracting(globals).sorted(),
                unexpected: globals.subtracting(expected).sorted())
        }
        let foreign = called.subtracting(labels).subtracting(Self.allowedUndefined)
        if let symbol = foreign.sorted().first { throw .undefinedSymbol(tier: tier.rawValue, symbol: symbol) }
    }

    /// Innermost loops with fused multiply-adds hold their vectors in registers and call nothing; those of long functions
    /// may reach for the stack with one instruction in eight.
    private func hotLoops() throws(GeneratorError) {
        var function = ""
        var stackRegisters = ["%rsp"]
        var starts: [String: Int] = [:]
        // Where the function's loops so far begin; they all end above the line that is looked at.
        var loops: [Int] = []
        for (index, line) in assembly.lines.enumerated() {
            if let label = Self.label(line) {
                if label.hasPrefix(".L") {
                    starts[label] = index
                } else {
                    function = label
                    starts = [:]
                    loops = []
                    stackRegisters = ["%rsp"]
                }
            }
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            if words.first == "movq", words.last == "%rbp", words.contains("%rsp,") { stackRegisters.append("%rbp") }
            guard words.count == 2, words[0].hasPrefix("j"), let start = starts[String(words[1])] else { continue }
            let isInnermost = !loops.contains { $0 > start }
            loops.append(start)
            guard isInnermost else { continue }
            try hotLoop(assembly.lines[(start + 1)...index], function: function, stackRegisters: stackRegisters)
        }
    }

    private func hotLoop(
        _ loop: ArraySlice<String>, function: String, stackRegisters: [String]
    ) throws(GeneratorError) {
        let name = tier.rawValue
        guard loop.contains(where: { $0.contains("vfmadd") || $0.contains("vfnmadd") }) else { return }
        let isLong = kernelList.contains { $0.isLong && "\($0.name)__\(name)" == function }
        var allowed = isLong ? loop.count / 8 : 0
        for line in loop {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
            guard let operation = words.first else { continue }
            if operation.hasPrefix("call") {
                throw .hotLoop(tier: name, function: function, finding: "a call inside a hot loop: \(line)")
            }
            if operation.hasPrefix("vf"), operation.hasSuffix("ss") || operation.hasSuffix("sd") {
                throw .hotLoop(tier: name, function: function, finding: "scalar multiply-adds in a hot loop: \(line)")
            }
            let touchesStack = stackRegisters.contains { line.contains("(\($0)") }
            guard touchesStack, operation.hasPrefix("v") else { continue }
            allowed -= 1
            if allowed < 0 {
                throw .hotLoop(tier: name, function: function, finding: "a vector kept on the stack: \(line)")
            }
        }
    }

    /// The label that `line` defines.
    static func label(_ line: String) -> String? {
        guard line.last == ":", let first = line.first, first != "\t", first != " " else { return nil }
        return line.dropLast().filter { $0 != "\"" }
    }

    /// The symbols among an instruction's operands: names after calls, jumps, %rip references and as immediate values.
    static func symbols(in operands: some Sequence<String>) -> [String] {
        operands.compactMap { operand in
            var text = operand[...]
            // Marks of an indirect call and of an immediate value.
            if text.hasPrefix("*") || text.hasPrefix("$") { text.removeFirst() }
            if text.hasPrefix("(") || text.hasPrefix("\"") {
                // Behind the name may follow where it is taken from, as in `"$s4name"@GOTPCREL(%rip)`.
                let name = text.drop { $0 == "(" || $0 == "\"" }.prefix { $0 != ")" && $0 != "\"" }
                return name.isEmpty || name.hasPrefix("%") ? nil : String(name)
            }
            if let parenthesis = text.firstIndex(of: "(") {
                guard text[parenthesis...] == "(%rip)" else { return nil }
                text = text[..<parenthesis]
            }
            if let at = text.firstIndex(of: "@") { text = text[..<at] }
            if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), sign != text.startIndex {
                text = text[..<sign]
            }
            guard let first = text.first, first.isLetter || first == "_" || first == "." else { return nil }
            return String(text)
        }
    }
}
