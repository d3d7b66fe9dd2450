package import NeedletailFormat

/// A value of a pickle: what it describes, never what Python would make of it.
///
/// Values that hold others refer to them in a `PickleGraph`, so that shared and cyclic values cost no more than their
/// description does.
package enum PickleValue: Sendable {
    case none
    case bool(Bool)
    case int(Int64)
    /// An integer of more than 64 bits, which nothing here computes with.
    case largeInt
    case float(Double)
    case string(String)
    case bytes(FileBytes)
    case list([PickleReference])
    case tuple([PickleReference])
    /// In the order of writing; of equal keys the last one counts.
    case dictionary([PicklePair])
    case set([PickleReference])
    case frozenSet([PickleReference])
    /// A class or function, by name.
    case global(PickleGlobal)
    /// What a call or an instance was to be made of.
    indirect case object(PickleObject)
    /// An array whose bytes follow its description, as joblib writes it.
    indirect case array(PickleArrayBytes)
    /// What a persistent identifier stands for is known to the caller alone.
    case persistent(identifier: PickleReference)

    /// What a value is, for messages.
    package enum Kind: String, Sendable {
        case none = "None"
        case bool, int, float
        case string = "str"
        case bytes, list, tuple
        case dictionary = "dict"
        case set
        case frozenSet = "frozenset"
        case global = "class"
        case object, array
        case persistent = "persistent identifier"
    }

    package var kind: Kind {
        switch self {
        case .none: .none
        case .bool: .bool
        case .int, .largeInt: .int
        case .float: .float
        case .string: .string
        case .bytes: .bytes
        case .list: .list
        case .tuple: .tuple
        case .dictionary: .dictionary
        case .set: .set
        case .frozenSet: .frozenSet
        case .global: .global
        case .object: .object
        case .array: .array
        case .persistent: .persistent
        }
    }
}

/// The place of a value in its `PickleGraph`.
package struct PickleReference: Hashable, Sendable {
    let index: Int
}

/// A key and a value of a dictionary.
package struct PicklePair: Hashable, Sendable {
    package let key: PickleReference
    package let value: PickleReference
}

/// The name of a class or function: `module.name`.
package struct PickleGlobal: Hashable, Sendable, CustomStringConvertible {
    package let module: String
    package let name: String

    /// Protocols before 3 write some modules by the names that Python 2 gave them; these become the present ones.
    package init(_ module: String, _ name: String) {
        self.module = Self.presentNames[module] ?? module
        self.name = name
    }

    package var description: String { "\(module).\(name)" }

    private static let presentNames = ["__builtin__": "builtins", "copy_reg": "copyreg"]
}

/// The description of an object: what was to be called or instantiated, with what, and what followed.
package struct PickleObject: Sendable {
    /// How the object was to be made.
    package enum Construction: Sendable {
        /// By calling the global with the arguments.
        case called
        /// By creating an instance of the global, a class, with the arguments.
        case instantiated
    }

    package let global: PickleGlobal
    package let construction: Construction
    package let arguments: [PickleReference]
    /// A dictionary, for instances made with named arguments.
    package let keywords: PickleReference?
    /// What the object was to take as its state.
    package internal(set) var state: PickleReference?
    /// What was to be appended, as to a list.
    package internal(set) var items: [PickleReference] = []
    /// What was to be set, as in a dictionary.
    package internal(set) var pairs: [PicklePair] = []
}

/// The description of an array together with the bytes that follow it in the file.
package struct PickleArrayBytes: Sendable {
    package let shape: [Int]
    package let type: PickleDataType
    /// Whether the first index varies fastest.
    package let isColumnMajor: Bool
    package let bytes: FileBytes
}
