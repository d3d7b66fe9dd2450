// What the interface of the converter speaks of, tasks and errors, comes with it.
@_exported public import NeedletailFormat
@_exported public import NeedletailGraph
@_exported public import NeedletailPipeline
