import NeedletailKernelList

/// The compiler's assembly for one tier, reduced to what the package needs.
struct Assembly {
    /// The lines that stay, symbols renamed for the tier.
    let lines: [String]

    /// Strips Swift's metadata objects, comments and flags from `text` and renames the kernels.
    ///
    /// A kernel that used a metadata object would be left with an undefined symbol, which the audit refuses.
    init(_ text: String, tier: GeneratedTier) {
        var kept: [String] = []
        var dropping: String?
        // Section directives are written when a line that stays follows them.
        var section = "\t.text"
        var written = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
            let code = Self.withoutComment(line)
            let words = Self.words(code)
            guard let first = words.first else { continue }
            if first == ".section" || first == ".text" || first == ".data" || first == ".bss" {
                section = Self.withoutRetainFlag(code)
                continue
            }
            if first == ".type", words.count == 3, words[2] == "@object", Self.isMetadata(words[1]) {
                dropping = words[1]
            }
            if let name = dropping {
                if first == ".size", words.count > 1, words[1] == name { dropping = nil }
                continue
            }
            // Every global is hidden in one place, at the top of the file.
            if [".file", ".ident", ".addrsig", ".addrsig_sym", ".hidden"].contains(first) { continue }
            let isSymbolDirective = [".globl", ".weak", ".protected"].contains(first)
            if isSymbolDirective, words.count > 1, Self.isMetadata(words[1]) { continue }
            if words.count > 2, words[1] == "=", Self.isMetadata(first) { continue }
            if section != written {
                kept.append(section)
                written = section
            }
            kept.append(Self.renamed(code, tier: tier))
        }
        lines = kept
    }

    /// The text of the `.S` file.
    func file(header: String) -> String {
        let globals = lines.compactMap { line -> String? in
            line.hasPrefix("\t.globl\t") ? "\t.hidden\t" + line.dropFirst("\t.globl\t".count) : nil
        }
        return header + "#if defined(__x86_64__) && defined(__ELF__)\n" + (globals + lines).joined(separator: "\n")
            + "\n#endif\n#if defined(__ELF__)\n\t.section\t.note.GNU-stack,\"\",%progbits\n#endif\n"
    }

    /// Whether `symbol` is made by the compiler for reflection, protocols or the linker driver.
    private static func isMetadata(_ symbol: String) -> Bool {
        ["$s", ".L$s", "got.$s", ".L.str.", "symbolic ", "__swift_reflection_version", ".L_swift1_autolink"].contains {
            symbol.hasPrefix($0)
        }
    }

    /// The words of a line, quotes removed; a quoted symbol may hold spaces.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
            } else if !quoted, character == " " || character == "\t" || character == "," {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// The line up to its comment; a `#` inside quotes is no comment.
    private static func withoutComment(_ line: Substring) -> String {
        var quoted = false
        var end = line.endIndex
        for index in line.indices {
            if line[index] == "\"" { quoted.toggle() }
            if line[index] == "#" && !quoted {
                end = index
                break
            }
        }
        var code = line[..<end]
        while let last = code.last, last == " " || last == "\t" { code.removeLast() }
        return String(code)
    }

    /// Older assemblers refuse `R` (retain) among a section's flags.
    private static func withoutRetainFlag(_ line: String) -> String {
        guard line.hasPrefix("\t.section"), let open = line.firstIndex(of: "\"") else { return line }
        let afterOpen = line.index(after: open)
        guard let close = line[afterOpen...].firstIndex(of: "\"") else { return line }
        return line[..<afterOpen] + line[afterOpen..<close].filter { $0 != "R" } + line[close...]
    }

    private static func renamed(_ line: String, tier: GeneratedTier) -> String {
        // Few lines name a kernel: looking for each in all of them would take most of a minute.
        guard line.contains("__baseline") else { return line }
        var line = line
        for kernel in kernelList where kernel.tiers.contains(tier) {
            line = line.replacing("\(kernel.name)__baseline", with: "\(kernel.name)__\(tier.rawValue)")
        }
        return line
    }
}
