package import NeedletailConvert
package import NeedletailFormat

/// Reads everything in a file, as far as that can be done in bounded time, and keeps the errors.
package struct HDF5Walk {
    package private(set) var objectCount = 0
    package private(set) var errors: [HDF5Error] = []
    private let objectLimit: Int

    package init(_ bytes: FileBytes, limits: HDF5Limits = HDF5Limits(), objectLimit: Int = 200) {
        self.objectLimit = objectLimit
        attempt { (walk) throws(HDF5Error) in
            let file = try HDF5File(bytes, limits: limits)
            walk.visit(.group(file.root), depth: 0)
        }
    }

    private mutating func attempt(_ body: (inout HDF5Walk) throws(HDF5Error) -> Void) {
        do throws(HDF5Error) {
            try body(&self)
        } catch {
            errors.append(error)
            // A message must be there for whatever a file provokes.
            precondition(!error.description.isEmpty, "an error without a message")
        }
    }

    private mutating func visit(_ object: HDF5Object, depth: Int) {
        objectCount += 1
        switch object {
        case .group(let group):
            attempt { (_) throws(HDF5Error) in
                for name in try group.attributeNames.prefix(20) { _ = try group.attribute(name) }
            }
            guard depth < 6 else { return }
            for name in group.memberNames {
                guard objectCount < objectLimit else { return }
                attempt { (walk) throws(HDF5Error) in
                    if let member = try group.member(name) { walk.visit(member, depth: depth + 1) }
                }
            }
        case .dataset(let dataset):
            attempt { (_) throws(HDF5Error) in
                for name in try dataset.attributeNames.prefix(20) { _ = try dataset.attribute(name) }
            }
            attempt { (_) throws(HDF5Error) in
                switch dataset.elementType {
                case .fixedString, .variableString: _ = try dataset.readStrings()
                case .integer, .enumeration: _ = try dataset.readIntegers()
                default: _ = try dataset.readFloats()
                }
            }
            attempt { (_) throws(HDF5Error) in _ = try dataset.readBytes() }
        case .datatype: break
        }
    }
}
