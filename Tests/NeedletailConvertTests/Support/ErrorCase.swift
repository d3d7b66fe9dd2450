/// The name of an error's enum case, such as `truncated`.
func errorCase(_ error: any Error) -> String {
    // A case with values has one child, labelled with its name; a bare one prints as its name.
    Mirror(reflecting: error).children.first?.label ?? "\(error)"
}
