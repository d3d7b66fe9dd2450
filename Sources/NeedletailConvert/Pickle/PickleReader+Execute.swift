import NeedletailFormat

extension PickleReader {
    /// Executes one operation, its operands following in the bytes.
    mutating func execute(_ opcode: PickleOpcode) throws(PickleError) {
        switch opcode {
        case .mark: marks.append(stack.count)
        case .stop: break
        case .pop: try popValueOrMark()
        case .popMark: _ = try popToMark()
        case .duplicate: stack.append(try top())
        case .version:
            let version = try integer(UInt8.self)
            guard version <= 5 else { throw .unsupportedProtocol(offset: offset, version: version) }
        case .frame: try beginFrame()

        case .floatLine: try pushFloatLine()
        case .intLine: try pushIntLine()
        case .longLine: try pushLongLine()
        case .stringLine: try pushStringLine()
        case .unicodeLine: try pushUnicodeLine()

        case .none: push(.none)
        case .newTrue: push(.bool(true))
        case .newFalse: push(.bool(false))
        case .int4: push(.int(Int64(try integer(Int32.self))))
        case .int1: push(.int(Int64(try integer(UInt8.self))))
        case .int2: push(.int(Int64(try integer(UInt16.self))))
        case .long1: try pushLong(byteCount: Int64(try integer(UInt8.self)))
        case .long4: try pushLong(byteCount: Int64(try integer(Int32.self)))
        case .float: push(.float(Double(bitPattern: try integer(UInt64.self).byteSwapped)))
        case .string4: try pushOldString(byteCount: Int64(try integer(Int32.self)))
        case .string1: try pushOldString(byteCount: Int64(try integer(UInt8.self)))
        case .unicode4: try pushText(byteCount: UInt64(try integer(UInt32.self)))
        case .unicode1: try pushText(byteCount: UInt64(try integer(UInt8.self)))
        case .unicode8: try pushText(byteCount: try integer(UInt64.self))
        case .bytes4: push(.bytes(try take(UInt64(try integer(UInt32.self)))))
        case .bytes1: push(.bytes(try take(UInt64(try integer(UInt8.self)))))
        case .bytes8, .byteArray8: push(.bytes(try take(try integer(UInt64.self))))

        case .emptyTuple: push(.tuple([]))
        case .tuple: push(.tuple(try popToMark()))
        case .tuple1: push(.tuple(try pop(1)))
        case .tuple2: push(.tuple(try pop(2)))
        case .tuple3: push(.tuple(try pop(3)))
        case .emptyList: push(.list([]))
        case .list: push(.list(try popToMark()))
        case .append: try append(try pop(1))
        case .appends: try append(try popToMark())
        case .emptyDictionary: push(.dictionary([]))
        case .dictionary: push(.dictionary(try pairs(try popToMark())))
        case .setItem: try setItems(try pop(2))
        case .setItems: try setItems(try popToMark())
        case .emptySet: push(.set([]))
        case .addItems: try addToSet(try popToMark())
        case .frozenSet: push(.frozenSet(try popToMark()))

        case .getLine: try remembered(try memoKeyLine())
        case .get1: try remembered(UInt64(try integer(UInt8.self)))
        case .get4: try remembered(UInt64(try integer(UInt32.self)))
        case .putLine: memo[try memoKeyLine()] = try top()
        case .put1: memo[UInt64(try integer(UInt8.self))] = try top()
        case .put4: memo[UInt64(try integer(UInt32.self))] = try top()
        case .memoize: memo[UInt64(memo.count)] = try top()

        case .globalLine: push(.global(try allowed(PickleGlobal(try textLine(), try textLine()))))
        case .stackGlobal: try pushStackGlobal()
        case .reduce: try reduce()
        case .build: try build()
        case .instanceLine: try pushInstanceLine()
        case .object: try pushObject()
        case .newObject: try newObject(hasKeywords: false)
        case .newObjectWithKeywords: try newObject(hasKeywords: true)

        case .persistentLine:
            let identifier = try textLine()
            guard keepsPersistentIdentifiers else { throw .persistentIdentifier(offset: offset) }
            push(.persistent(identifier: graph.add(.string(identifier), offset: offset)))
        case .persistent:
            guard keepsPersistentIdentifiers else { throw .persistentIdentifier(offset: offset) }
            push(.persistent(identifier: try pop()))
        case .extension1: throw .extensionCode(offset: offset, code: Int32(try integer(UInt8.self)))
        case .extension2: throw .extensionCode(offset: offset, code: Int32(try integer(UInt16.self)))
        case .extension4: throw .extensionCode(offset: offset, code: try integer(Int32.self))
        case .nextBuffer, .readOnlyBuffer: throw .outOfBandBuffer(offset: offset)
        }
    }

    /// Removes what was put on the stack last, be it a value or a mark.
    private mutating func popValueOrMark() throws(PickleError) {
        if stack.count == marks.last { marks.removeLast() } else { _ = try pop() }
    }

    private mutating func remembered(_ key: UInt64) throws(PickleError) {
        guard let reference = memo[key] else { throw .missingMemo(offset: offset, key: key) }
        stack.append(reference)
    }
}

// MARK: - Containers

extension PickleReader {
    /// Appends `values` to the list, or the object, on top of the stack.
    private mutating func append(_ values: [PickleReference]) throws(PickleError) {
        let target = try top()
        guard graph.append(values, to: target) else { throw wrongOperand(target, expected: .list) }
    }

    /// Sets keys and values, by turns in `items`, in the dictionary, or the object, on top of the stack.
    private mutating func setItems(_ items: [PickleReference]) throws(PickleError) {
        let target = try top()
        guard graph.set(try pairs(items), in: target) else { throw wrongOperand(target, expected: .dictionary) }
    }

    private mutating func addToSet(_ values: [PickleReference]) throws(PickleError) {
        let target = try top()
        guard graph.insert(values, into: target) else { throw wrongOperand(target, expected: .set) }
    }

    private func wrongOperand(_ reference: PickleReference, expected: PickleValue.Kind) -> PickleError {
        .wrongOperand(offset: offset, expected: expected, actual: graph[reference].kind)
    }

    private func pairs(_ items: [PickleReference]) throws(PickleError) -> [PicklePair] {
        guard items.count.isMultiple(of: 2) else { throw .oddItemCount(offset: offset, count: items.count) }
        return stride(from: 0, to: items.count, by: 2).map { PicklePair(key: items[$0], value: items[$0 + 1]) }
    }
}

// MARK: - Globals and objects

extension PickleReader {
    private func allowed(_ global: PickleGlobal) throws(PickleError) -> PickleGlobal {
        guard globals.contains(global) else { throw .forbiddenGlobal(offset: offset, global) }
        return global
    }

    private mutating func pushStackGlobal() throws(PickleError) {
        let names = try pop(2)
        let module = try text(names[0])
        let name = try text(names[1])
        push(.global(try allowed(PickleGlobal(module, name))))
    }

    private func text(_ reference: PickleReference) throws(PickleError) -> String {
        guard case .string(let text) = graph[reference] else {
            throw wrongOperand(reference, expected: .string)
        }
        return text
    }

    private func global(_ reference: PickleReference) throws(PickleError) -> PickleGlobal {
        guard case .global(let global) = graph[reference] else {
            throw wrongOperand(reference, expected: .global)
        }
        return global
    }

    private func arguments(_ reference: PickleReference) throws(PickleError) -> [PickleReference] {
        guard case .tuple(let arguments) = graph[reference] else {
            throw wrongOperand(reference, expected: .tuple)
        }
        return arguments
    }

    /// Describes the call of a global with a tuple of arguments.
    private mutating func reduce() throws(PickleError) {
        let operands = try pop(2)
        push(
            .object(
                PickleObject(
                    global: try global(operands[0]), construction: .called, arguments: try arguments(operands[1]),
                    keywords: nil)))
    }

    /// Describes an instance of a class made with a tuple of arguments and perhaps a dictionary of named ones.
    private mutating func newObject(hasKeywords: Bool) throws(PickleError) {
        let operands = try pop(hasKeywords ? 3 : 2)
        if hasKeywords {
            guard case .dictionary = graph[operands[2]] else {
                throw wrongOperand(operands[2], expected: .dictionary)
            }
        }
        push(
            .object(
                PickleObject(
                    global: try global(operands[0]), construction: .instantiated,
                    arguments: try arguments(operands[1]), keywords: hasKeywords ? operands[2] : nil)))
    }

    /// Describes an instance of the class that stands after the mark, made with what follows it.
    private mutating func pushObject() throws(PickleError) {
        let operands = try popToMark()
        guard let type = operands.first else { throw .stackUnderflow(offset: offset) }
        push(
            .object(
                PickleObject(
                    global: try global(type), construction: .instantiated, arguments: Array(operands.dropFirst()),
                    keywords: nil)))
    }

    /// Describes an instance of the class named by two lines, made with what stands after the mark.
    private mutating func pushInstanceLine() throws(PickleError) {
        let type = try allowed(PickleGlobal(try textLine(), try textLine()))
        push(
            .object(
                PickleObject(
                    global: type, construction: .instantiated, arguments: try popToMark(), keywords: nil)))
    }

    /// Notes the value on top as the state of the object below it.
    private mutating func build() throws(PickleError) {
        let state = try pop()
        let target = try top()
        if graph.object(target)?.state != nil { throw .repeatedState(offset: offset) }
        guard graph.setState(state, of: target) else { throw wrongOperand(target, expected: .object) }
        if !isNested, graph.instance(target)?.type == .arrayWrapper {
            try replaceArrayWrapper(state: state)
        }
    }
}
