import NeedletailConvert
import NeedletailPipeline

extension GeneratorOptions {
    private static let parts = ["mutations", "expression", "pathways"]

    /// The options of `convert` that are for networks that draw rows.
    static let options =
        [
            Option(
                name: "config", valueName: "JSON",
                help:
                    "osteosarcoma: a file that names genes, pathways and conditions, as Docs/Converting.md describes; the options "
                    + "beside it come before what it says")
        ]
        + parts.map { part in
            Option(
                name: part, valueName: "N",
                help:
                    "osteosarcoma: how many values of a row are \(part), which are numbered; by default what is left, or 62, 5054 "
                    + "and 26 of 5142")
        } + [
            Option(
                name: "steps", valueName: "N",
                help: "osteosarcoma: steps of a diffusion model whose state dict has no schedule; by default 1000")
        ]

    /// What `arguments` say of rows; nil where `task` is not one that draws them.
    ///
    /// - Throws: a failure of usage where an option does not fit the task, or is no such value.
    init?(_ arguments: Arguments, task: TaskDescription.Kind) throws(Failure) {
        guard task == .osteosarcoma else {
            try arguments.refuse(
                Self.options.map(\.name), "is for the task \(TaskDescription.Kind.osteosarcoma.rawValue)")
            return nil
        }
        self.init()
        if let path = arguments.value("config") {
            do throws(ConvertError) { self = try GeneratorOptions(contentsOfFile: path) } catch {
                throw .model(error.description)
            }
        }
        let counts = try Self.parts.map { part throws(Failure) in
            try arguments.count(part, in: 0...GeneratorDescription.valueLimit).map(Part.count)
        }
        mutations = counts[0] ?? mutations
        expression = counts[1] ?? expression
        pathways = counts[2] ?? pathways
        stepCount = try arguments.count("steps", in: 1...GeneratorDescription.stepLimit) ?? stepCount
    }
}
